import type { Sentence } from '../sentence.ts';

/** What the keys do. */
export const keys = {
  'keys.move': 'Move through the list',
  'keys.open': 'Reach them the best way',
  'keys.second': 'The second way; a new space',
  'keys.ways': 'All ways to reach them',
  'keys.pick': 'Pick for a group, or take back',
  'keys.copy-link': 'Copy the link to their space',
  'keys.card': 'Their card',
  'keys.commands': 'Commands',
  'keys.favourite': 'Mark as favourite',
  'keys.answer': 'Accept or reject a request',
  'keys.refresh': 'Refresh',
  'keys.new-space': 'New space',
  'keys.spaces': 'My spaces',
  'keys.outgoing': 'Requests you sent',
  'keys.settings': 'Settings',
  'keys.zoom': 'Larger, smaller, usual size',
  'keys.back': 'Clear, go back, hide',
  'keys.help': 'Show these keys',
  'keys.close': 'Close',
} as const satisfies Readonly<Record<string, Sentence>>;
