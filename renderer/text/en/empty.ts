import type { Sentence } from '../sentence.ts';

/** What is said when nobody is in the list. */
export const empty = {
  'empty.no-results': 'Nobody matches “{query}”',
  'empty.no-results-means': 'Try fewer letters, initials like “jd”, or a company.',
  'empty.invite-means': 'With a whole e-mail address you can invite somebody new.',
  'empty.address-means': 'But you can invite this address to a new space.',
  'empty.asking-means': 'Nobody you know matches. There may be somebody in the directory.',
  'empty.nobody': 'Nobody here yet',
  'empty.nobody-means':
    'People appear once you have talked to them or accepted a connection. Refresh to look again.',
  'empty.gathering': 'Gathering your people…',
  'empty.gathering-means': 'The first time takes a moment. You can already type.',
  'empty.offline': 'You are offline',
  'empty.offline-means': 'Your people appear as soon as the network is back.',
  'empty.signed-out': 'You are signed out',
  'empty.signed-out-means': 'Sign in again below, and your people are back.',
  'empty.refresh': 'Refresh',
} as const satisfies Readonly<Record<string, Sentence>>;
