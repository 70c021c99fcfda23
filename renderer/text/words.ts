import type { LanguageTag, Problem } from '../../preload/contract.ts';
import type { Explained, Gaps, Language, Rest, WordKey } from './language.ts';
import { createMoments, type Moments } from './moments.ts';
import type { ProblemText, Sentence } from './sentence.ts';

/** How a language speaks. */
export interface Words extends Moments {
  readonly tag: LanguageTag;
  /** The sentence of a key with its gaps filled. */
  readonly say: <Key extends WordKey>(key: Key, ...gaps: Gaps<Key>) => string;
  /** What to tell about a problem; of silent sentences until `whole` has fetched them. */
  readonly explain: (problem: Problem) => Explained;
  /** Fetches what is said of problems, and in views that are loaded later. */
  readonly whole: () => Promise<void>;
  /** Whether it was fetched. */
  readonly isWhole: () => boolean;
}

/** Makes a language speak. */
export function createWords(language: Language): Words {
  const plurals = new Intl.PluralRules(language.tag);
  const numbers = new Intl.NumberFormat(language.tag);

  const written = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : value;
  const formOf = (sentence: Sentence, gaps: Readonly<Record<string, string | number>>) => {
    if (typeof sentence === 'string') return sentence;
    return sentence[plurals.select(Number(gaps['count'] ?? 0))] ?? sentence.other;
  };

  const first: Readonly<Record<string, Sentence>> = language.sentences;
  let rest: Rest | undefined;
  let loading: Promise<void> | undefined;
  const fetchRest = async () => {
    rest = await language.rest();
  };
  const sentenceOf = (key: string) => {
    const later: Readonly<Record<string, Sentence>> = rest?.sentences ?? {};
    return first[key] ?? later[key] ?? '';
  };

  return {
    tag: language.tag,
    say(key, ...[gaps = {}]: readonly Readonly<Record<string, string | number>>[]) {
      return fill(formOf(sentenceOf(key), gaps), (name) => written(gaps[name] ?? ''));
    },
    explain(problem) {
      const texts: Readonly<Record<string, ProblemText>> = rest?.problems ?? {};
      const known = (name: string) => problem.detail?.[name] ?? '';
      const text = texts[known('barrier')] ?? texts[problem.code] ?? texts['internal'] ?? silence;
      const reason = known('reason');
      return {
        reason: networkName.test(reason) && !text.means.includes('{reason') ? reason : null,
        happened: fill(text.happened, known),
        means: fill(text.means, known),
        todo: fill(text.todo, known),
      };
    },
    whole() {
      loading ??= fetchRest();
      return loading;
    },
    isWhole: () => rest !== undefined,
    ...createMoments(language.tag, formOf(language.sentences['moment.just-now'], {})),
  };
}

/** How Chromium names what went wrong on the network: letters of ours, and safe to show. */
const networkName = /^net::ERR_[A-Z0-9_]{1,60}$/;

const silence: ProblemText = { happened: '', means: '', todo: '' };

/** Fills `{name}` and `{name|otherwise}`; a filled-in value is never looked at for gaps again. */
function fill(text: string, known: (name: string) => string): string {
  return text.replace(/\{([a-z]+)(?:\|([^}]*))?\}/gu, (_gap, name: string, otherwise?: string) => {
    return known(name) || (otherwise ?? '');
  });
}
