import type { Language } from '../language.ts';
import { first } from './first.ts';

export const german: Language = {
  tag: 'de',
  sentences: first,
  rest: async () => (await import('./rest.ts')).rest,
};
