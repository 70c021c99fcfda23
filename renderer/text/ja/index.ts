import type { Language } from '../language.ts';
import { first } from './first.ts';

export const japanese: Language = {
  tag: 'ja',
  sentences: first,
  rest: async () => (await import('./rest.ts')).rest,
};
