import type { ProblemCode } from '../../preload/contract.ts';
import type { english } from './english.ts';
import type { englishLater } from './english-later.ts';

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

type English = typeof english & typeof englishLater;

export type WordKey = keyof English;
/** What is said only in views that are loaded when they are first shown. */
export type LaterKey = keyof typeof englishLater;

/** All that a language must bring to join. */
export interface Language {
  /** BCP 47, for Intl. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** What is said from the first frame on. */
  readonly sentences: Readonly<Record<Exclude<WordKey, LaterKey>, Sentence>>;
  /** Loads what is said later. */
  readonly later: () => Promise<Readonly<Record<LaterKey, Sentence>>>;
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
export type Gaps<Key extends WordKey> = [GapsOf<English[Key]>] extends [never]
  ? []
  : [gaps: Readonly<Record<GapsOf<English[Key]>, string | number>>];
