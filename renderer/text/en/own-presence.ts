import type { Sentence } from '../sentence.ts';

/** What is said of our own presence. */
export const ownPresence = {
  'own.presence': 'Your presence: {presence}',
  'own.set': 'Set presence: {presence}',
  'own.set-on': 'Set presence: {presence} · {host}',
} as const satisfies Readonly<Record<string, Sentence>>;
