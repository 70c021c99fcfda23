import type { Language } from '../language.ts';
import { first } from './first.ts';

/** The language everything is written in first. */
export const english: Language = {
  tag: 'en',
  sentences: first,
  rest: async () => (await import('./rest.ts')).rest,
};
