import type { Language } from '../language.ts';
import { first } from './first.ts';

export const french: Language = {
  tag: 'fr',
  sentences: first,
  rest: async () => (await import('./rest.ts')).rest,
};
