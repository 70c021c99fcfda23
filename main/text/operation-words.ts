import type { LanguageTag } from '../../preload/contract.ts';
import { operations as de } from './de/operations.ts';
import { operations as fr } from './fr/operations.ts';
import { operations as ja } from './ja/operations.ts';

type Words = Readonly<Record<string, string>>;

/** What a language says of operations. What is missing is said in English, or as the wire says it. */
export interface OperationWords {
  /** By the operation's name. */
  readonly purposes: Words;
  /** By the English sentence, which stands in the tables beside what it is about. */
  readonly sentences: Words;
  /** Of fields by their names, and of choices by their words. */
  readonly titles: Words;
  readonly choices: Words;
}

/** English stands in the tables of operations themselves. */
const en: OperationWords = { purposes: {}, sentences: {}, titles: {}, choices: {} };

/** What is said of operations in every language. */
export const operationWords: Readonly<Record<LanguageTag, OperationWords>> = { en, de, fr, ja };
