import type { Sentence } from './language.ts';

/** What the views are called, and the ways between them. */
export const englishViews = {
  'view.back': 'Back',
  'view.more': 'More',
  'view.try-again': 'Try again',
  'view.copied': 'Copied',
  'view.accounts': 'Accounts',
  'view.settings': 'Settings',
  'view.person': 'Person',
  'view.new-space': 'New space',
  'view.invitation': 'Invitation',
  'view.spaces': 'My spaces',
  'view.members': 'Members',
  'view.outgoing': 'Requests you sent',
  'view.outgoing-count': { one: '{count} request you sent', other: '{count} requests you sent' },

  'arrived.invitation': '{name} invites you to {space}.',
  'arrived.somebody': 'Somebody',
  'arrived.some-space': 'a space',
  'arrived.look': 'Look',
} as const satisfies Readonly<Record<string, Sentence>>;
