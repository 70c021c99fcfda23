/**
 * Sentences that stand in English beside what they are about, in the tables of operations and
 * models; another language says them by the English one.
 */
export type Sentences = Readonly<Record<string, string>>;
