import type { Sentence } from './language.ts';

/** What the views are called, and the ways between them. */
export const englishViews = {
  'view.back': 'Back',
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
} as const satisfies Readonly<Record<string, Sentence>>;
