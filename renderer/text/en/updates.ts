import type { Sentence } from '../sentence.ts';

/** What is said of newer versions, and of leaving altogether. */
export const updates = {
  'updates.check': 'Look for newer versions',
  'updates.check-hint': 'Once a day. Nothing about you is sent.',
  'updates.unknown': 'Foyer has not looked for a newer version yet.',
  'updates.elsewhere': 'Newer versions come from where you got this one.',
  'updates.checking': 'Looking for a newer version…',
  'updates.newest': 'This is the newest version, as of {time}.',
  'updates.told': 'Version {version} is there.',
  'updates.not-by-itself':
    'This kind of package does not replace itself: install it as you did this one.',
  'updates.not-fetched': 'Foyer could not fetch it by itself.',
  'updates.downloading': 'Version {version} is on its way: {percent} %.',
  'updates.ready': 'Version {version} is ready. It takes over when you quit Foyer.',
  'updates.failed': 'Foyer could not learn whether there is a newer version.',
  'updates.look': 'Look now',
  'updates.page': 'Open its page',
  'updates.restart': 'Restart now',

  'erase.all': 'Sign out and erase…',
  'erase.all-hint':
    'Signs out everywhere and removes what Foyer keeps on this computer. You are asked first.',
} as const satisfies Readonly<Record<string, Sentence>>;
