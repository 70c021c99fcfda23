import { english } from '../en/index.ts';
import type { Language } from '../language.ts';

export const japanese: Language = { ...english, tag: 'ja' };
