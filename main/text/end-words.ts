/** What is said when Foyer cannot go on. */
export const endWords = {
  title: 'Foyer has to end',
  means:
    'Something went wrong inside Foyer soon after it was started, and it cannot go on. Start it again: it will tell how to report this.',
} as const;
