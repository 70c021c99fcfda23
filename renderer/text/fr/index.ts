import { english } from '../en/index.ts';
import type { Language } from '../language.ts';

export const french: Language = { ...english, tag: 'fr' };
