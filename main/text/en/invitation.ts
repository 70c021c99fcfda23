/** The words of a mail that invites, where Spaces writes none. Names come from outside, cleaned. */
export const invitation = {
  /** The language these words are in, as Spaces names it: its own words shall be the same. */
  language: 'en-US',
  subject: (title: string) => `Invitation: ${title}`,
  text: (title: string, link: string) =>
    `You are invited to the space “${title}” in Avaya Spaces.\n\n${link}`,
};

/** What every language says in a mail that invites. */
export type InvitationWords = typeof invitation;
