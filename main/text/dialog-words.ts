import type { LanguageTag } from '../../preload/contract.ts';
import { dialogs as de } from './de/dialogs.ts';
import { type DialogWords, dialogs as en } from './en/dialogs.ts';
import { dialogs as fr } from './fr/dialogs.ts';
import { dialogs as ja } from './ja/dialogs.ts';

/** The words of the system's file dialog in every language. */
export const dialogWords: Readonly<Record<LanguageTag, DialogWords>> = { en, de, fr, ja };
