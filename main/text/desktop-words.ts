/** What the desktop's own lists say of Foyer. */
export const desktopWords = {
  comment: 'Who is in, take me to them, and who is knocking',
} as const;
