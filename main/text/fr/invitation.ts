import type { InvitationWords } from '../en/invitation.ts';

/** An invitation in French. */
export const invitation: InvitationWords = {
  language: 'fr',
  subject: (title) => `Invitation\u00a0: ${title}`,
  text: (title, link) =>
    `Vous êtes invité à rejoindre l’espace «\u00a0${title}\u00a0» dans Avaya Spaces.\n\n${link}`,
};
