import type { Barrier, LanguageTag, ProblemCode } from '../../preload/contract.ts';
import type { first } from './en/first.ts';
import type { later } from './en/later.ts';
import type { ProblemText, Sentence } from './sentence.ts';

/** The same with its gaps filled, and the name that the network gave it where no sentence says it. */
export interface Explained extends ProblemText {
  readonly reason: string | null;
}

type English = typeof first & typeof later;

/** What a sentence of the window is called. */
export type WordKey = keyof English;

/** What is said only in views that are loaded when they are first shown, and of problems. */
export interface Rest {
  readonly sentences: Readonly<Record<keyof typeof later, Sentence>>;
  readonly problems: Readonly<Record<ProblemCode | Barrier, ProblemText>>;
}

/** All that a language must bring to join. */
export interface Language {
  /** BCP 47, for Intl. */
  readonly tag: LanguageTag;
  /** What is said from the first frame on. */
  readonly sentences: Readonly<Record<keyof typeof first, Sentence>>;
  readonly rest: () => Promise<Rest>;
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
