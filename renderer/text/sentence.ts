/** A sentence, or one for each plural form that the language has. */
export type Sentence =
  | string
  | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** What a person is told when something failed. */
export interface ProblemText {
  readonly happened: string;
  readonly means: string;
  readonly todo: string;
}
