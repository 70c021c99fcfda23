import type { Sentence } from '../sentence.ts';

/** What the views are called, and the ways between them. */
export const views = {
  'view.back': 'Back',
  'view.try-again': 'Try again',
  'view.copied': 'Copied',
  'view.accounts': 'Accounts',
  'view.settings': 'Settings',
  'view.new-space': 'New space',
  'view.spaces': 'My spaces',
  'view.outgoing': 'Requests you sent',
  'view.outgoing-count': { one: '{count} request you sent', other: '{count} requests you sent' },
} as const satisfies Readonly<Record<string, Sentence>>;
