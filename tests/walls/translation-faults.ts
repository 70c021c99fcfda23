import type { LanguageTag } from '../../preload/contract.ts';
import type { ProblemText, Sentence } from '../../renderer/text/sentence.ts';

/** What a language says by key: sentences, or the three sentences of a problem. */
export type Said = Readonly<Record<string, Sentence | ProblemText>>;

/** A text by the place where it stands, like `requests.more (one)` or `offline (todo)`. */
type Texts = ReadonlyMap<string, string>;

interface Compared {
  readonly tag: LanguageTag;
  readonly said: Said;
  readonly english: Said;
  /** Texts that are rightly the same in English. */
  readonly alike: ReadonlySet<string>;
  /** The file in which a key of the language stands, or shall stand. */
  readonly fileOf: (key: string) => string;
}

/** All that is wrong with a translation, in sentences that say where to write what. */
export function faultsOf({ tag, said, english, alike, fileOf }: Compared): readonly string[] {
  const faultsOfKey = (key: string, ours: Sentence | ProblemText): readonly string[] => {
    const theirs = said[key];
    if (theirs === undefined) return [`is missing; English says ${JSON.stringify(ours)}`];
    return [
      ...pluralFaults(theirs, tag),
      ...gapFaults(theirs, ours),
      ...sameTexts(theirs, ours, alike).map((text) => `is still English: “${text}”`),
    ];
  };
  return [
    ...Object.entries(english).flatMap(([key, ours]) =>
      faultsOfKey(key, ours).map((fault) => `${fileOf(key)}: '${key}' ${fault}`),
    ),
    ...Object.keys(said)
      .filter((key) => english[key] === undefined)
      .map((key) => `${fileOf(key)}: '${key}' is said, but English does not know it`),
  ];
}

/** A sentence's forms have to be those that the language counts with, all of them. */
function pluralFaults(theirs: Sentence | ProblemText, tag: string): readonly string[] {
  if (typeof theirs === 'string' || 'happened' in theirs) return [];
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const forms = Object.keys(theirs);
  return [
    ...wanted.filter((form) => !forms.includes(form)).map((form) => `lacks the plural “${form}”`),
    ...forms
      .filter((form) => !wanted.some((one) => one === form))
      .map((form) => `has the plural “${form}”, which ${tag} does not count with`),
  ];
}

/** Each text has the gaps of the English one; one that is counted may say its count in a word. */
function gapFaults(
  theirs: Sentence | ProblemText,
  ours: Sentence | ProblemText,
): readonly string[] {
  const wanted = textsOf(ours);
  return [...textsOf(theirs)].flatMap(([place, text]) => {
    const gaps = gapsIn(wanted.get(place) ?? wanted.get('other') ?? '');
    const isCounted = typeof ours !== 'string' && place !== 'other';
    const lacking = gaps.filter(
      (gap) => !gapsIn(text).includes(gap) && !(isCounted && gap === 'count'),
    );
    const known = new Set([...gaps, ...gapsIn(wanted.get('other') ?? '')]);
    const foreign = gapsIn(text).filter((gap) => !known.has(gap));
    return [
      ...lacking.map((gap) => `(${place}) lacks the gap {${gap}}`),
      ...foreign.map((gap) => `(${place}) has a gap {${gap}} that nobody fills`),
    ];
  });
}

function sameTexts(
  theirs: Sentence | ProblemText,
  ours: Sentence | ProblemText,
  alike: ReadonlySet<string>,
): readonly string[] {
  const english = textsOf(ours);
  return [...textsOf(theirs)]
    .filter(([place, text]) => english.get(place) === text && !alike.has(text) && hasWords(text))
    .map(([, text]) => text);
}

/** Whether anything is said beside the gaps. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/gu, ''));
}

function textsOf(one: Sentence | ProblemText): Texts {
  return new Map(typeof one === 'string' ? [['other', one]] : Object.entries(one));
}

function gapsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([a-zA-Z]+)/gu)].map(([, name = '']) => name))];
}
