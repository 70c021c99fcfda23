import type { LanguageTag } from '../../preload/contract.ts';

/** The plural forms of each language: those of its `Intl.PluralRules`. */
interface Plurals {
  en: 'one' | 'other';
  de: 'one' | 'other';
  fr: 'one' | 'many' | 'other';
  ja: 'other';
}

type NameIn<Gap> = Gap extends `${infer Name}|${string}` ? Name : Gap;

/** Any text that has the gaps of `Text`. */
type Keeping<Text> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? `${string}{${NameIn<Gap> & string}${string}}${string}` & Keeping<Rest>
  : string;

type Translation<Tag extends LanguageTag, Text> = Text extends string
  ? Keeping<Text>
  : Text extends { readonly other: string }
    ? Readonly<Record<Plurals[Tag], string>>
    : Translated<Tag, Text>;

/** What a file of English sentences is in another language: each key, each gap, each plural form. */
export type Translated<Tag extends LanguageTag, English> = {
  readonly [Key in keyof English]: Translation<Tag, English[Key]>;
};
