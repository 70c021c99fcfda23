import { english } from './english.ts';
import type { Language } from './language.ts';
import { problems } from './problems.ts';

/** The language everything is written in first. */
export const englishLanguage: Language = {
  tag: 'en',
  direction: 'ltr',
  sentences: english,
  later: async () => (await import('./english-later.ts')).englishLater,
  problems,
};
