/**
 * Sentences that stand in English beside what they are about, in the tables of operations and
 * models; another language says them by the English one.
 */
export type Sentences = Readonly<Record<string, string>>;

/** What a language says of operations. What is missing is said in English, or as the wire says it. */
export interface OperationWords {
  /** By the operation's name. */
  readonly purposes: Readonly<Record<string, string>>;
  /** By the English sentence, which stands in the tables beside what it is about. */
  readonly sentences: Sentences;
  /** Of fields by their names, and of choices by their words. */
  readonly titles: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}
