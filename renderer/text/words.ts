import type { Problem } from '../../preload/contract.ts';
import type { Gaps, Language, ProblemText, Sentence, WordKey } from './language.ts';
import { createMoments, type Moments } from './moments.ts';

/** How a language speaks. */
export interface Words extends Moments {
  readonly tag: string;
  /** The sentence of a key with its gaps filled. */
  readonly say: <Key extends WordKey>(key: Key, ...gaps: Gaps<Key>) => string;
  /** Fetches what is said in views that are loaded later; `say` knows it from then on. */
  readonly whole: () => Promise<void>;
  /** What to tell about a problem. */
  readonly explain: (problem: Problem) => ProblemText;
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

  let sentences: Readonly<Record<string, Sentence>> = language.sentences;
  let loading: Promise<void> | undefined;
  const whole = async () => {
    sentences = { ...sentences, ...(await language.later()) };
  };

  const justNow = formOf(language.sentences['moment.just-now'], {});

  return {
    tag: language.tag,
    say(key, ...[gaps = {}]: readonly Readonly<Record<string, string | number>>[]) {
      return fill(formOf(sentences[key] ?? '', gaps), (name) => written(gaps[name] ?? ''));
    },
    whole() {
      loading ??= whole();
      return loading;
    },
    explain(problem) {
      const text = language.problems[problem.code] ?? language.problems.internal;
      const known = (name: string) => problem.detail?.[name] ?? '';
      return {
        happened: fill(text.happened, known),
        means: fill(text.means, known),
        todo: fill(text.todo, known),
      };
    },
    ...createMoments(language.tag, justNow),
  };
}

/** Fills `{name}` and `{name|otherwise}`; a filled-in value is never looked at for gaps again. */
function fill(text: string, known: (name: string) => string): string {
  return text.replace(/\{([a-z]+)(?:\|([^}]*))?\}/gu, (_gap, name: string, otherwise?: string) => {
    return known(name) || (otherwise ?? '');
  });
}
