import type { ProblemCode } from '../../preload/contract.ts';
import type { english } from './english.ts';

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

export type WordKey = keyof typeof english;

/** All that a language must bring to join. */
export interface Language {
  /** BCP 47, for Intl. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sentences: Readonly<Record<WordKey, Sentence>>;
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
}

type GapsIn<Text> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? Gap | GapsIn<Rest>
  : never;
type GapsOf<Text> = Text extends string
  ? GapsIn<Text>
  : Text extends { readonly other: infer Other }
    ? GapsIn<Other> | 'count'
    : never;

/** What a sentence wants filled in: nothing, or exactly its gaps. */
export type Gaps<Key extends WordKey> = [GapsOf<(typeof english)[Key]>] extends [never]
  ? []
  : [gaps: Readonly<Record<GapsOf<(typeof english)[Key]>, string | number>>];
