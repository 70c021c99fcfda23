import type { InvitationWords } from '../en/invitation.ts';

/** An invitation in Japanese. */
export const invitation: InvitationWords = {
  language: 'ja',
  subject: (title) => `ご招待：${title}`,
  text: (title, link) => `Avaya Spacesのスペース「${title}」に招待されました。\n\n${link}`,
};
