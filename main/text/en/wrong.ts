/** What is said outside of the popover when something is wrong with Foyer itself. */
export const wrong = {
  ended: 'Foyer has to end',
  endedMeans:
    'Something went wrong inside Foyer soon after it was started, and it cannot go on. Start it again: it will tell how to report this.',
  windowBreaks: 'The window of Foyer keeps breaking',
  windowBreaksMeans:
    'It broke three times within a minute, so Foyer has stopped building it anew. Requests still arrive as notifications and in the menu of the tray.',
  tryAgain: 'Try again',
  notNow: 'Not now',
  saveReport: 'Save the problem report',
  reportFile: 'Text file',
};

/** What every language says when something is wrong with Foyer itself. */
export type WrongWords = Readonly<typeof wrong>;
