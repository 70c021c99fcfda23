import type { LanguageTag } from '../../preload/contract.ts';
import { wrong as de } from './de/wrong.ts';
import { wrong as en, type WrongWords } from './en/wrong.ts';
import { wrong as fr } from './fr/wrong.ts';
import { wrong as ja } from './ja/wrong.ts';

/** What is said when something is wrong with Foyer itself, in every language. */
export const wrongWords: Readonly<Record<LanguageTag, WrongWords>> = { en, de, fr, ja };
