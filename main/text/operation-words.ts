import type { LanguageTag } from '../../preload/contract.ts';
import { operations as de } from './de/operations.ts';
import { operations as fr } from './fr/operations.ts';
import { operations as ja } from './ja/operations.ts';
import type { OperationWords } from './sentences.ts';

/** English stands in the tables of operations themselves. */
const en: OperationWords = { purposes: {}, sentences: {}, titles: {}, choices: {} };

/** What is said of operations in every language. */
export const operationWords: Readonly<Record<LanguageTag, OperationWords>> = { en, de, fr, ja };
