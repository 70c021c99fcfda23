import type { Sentence } from '../sentence.ts';

/** What is said about connections we asked for. */
export const outgoing = {
  'outgoing.pending': 'Not answered yet',
  'outgoing.declined': 'Declined',
  'outgoing.asked-first': 'asked {when}',
  'outgoing.declined-when': 'declined {when}',
  'outgoing.times': { one: 'asked once', other: 'asked {count} times' },
  'outgoing.again': 'Ask again…',
  'outgoing.sure': '{name} declined. Ask once more?',
  'outgoing.sure-yes': 'Ask again',
  'outgoing.sure-no': 'Leave it',
  'outgoing.asking': 'Asking…',
  'outgoing.none': 'No open requests',
  'outgoing.none-means':
    'When you ask somebody for a connection, it stands here until they accept. Find a person, and choose “Ask for a connection”.',
  'outgoing.no-account': 'No account that sends requests',
  'outgoing.no-account-means': 'Sign in to Symphony, and the requests you sent are here.',
  'outgoing.find': 'Find somebody',
} as const satisfies Readonly<Record<string, Sentence>>;
