import type { InvitationWords } from '../en/invitation.ts';

/** An invitation in German. */
export const invitation: InvitationWords = {
  language: 'de',
  subject: (title) => `Einladung: ${title}`,
  text: (title, link) => `Sie sind in den Space „${title}“ in Avaya Spaces eingeladen.\n\n${link}`,
};
