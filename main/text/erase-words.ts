import type { LanguageTag } from '../../preload/contract.ts';
import { erase as de } from './de/erase.ts';
import { type EraseWords, erase as en } from './en/erase.ts';
import { erase as fr } from './fr/erase.ts';
import { erase as ja } from './ja/erase.ts';

/** The words of the question before everything goes, in every language. */
export const eraseWords: Readonly<Record<LanguageTag, EraseWords>> = { en, de, fr, ja };
