import { english } from '../en/index.ts';
import type { Language } from '../language.ts';

export const german: Language = { ...english, tag: 'de' };
