import { english } from '../../../renderer/text/en/index.ts';
import type { Language } from '../../../renderer/text/language.ts';
import type { ProblemText, Sentence } from '../../../renderer/text/sentence.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  S: 'Š',
  U: 'Û',
};

/**
 * A text as it is in no language: marked at both ends, so that a missing end is seen, with marks
 * above its letters, and longer, short ones more so, as translations are. Gaps stay as they are.
 */
export function pseudo(text: string): string {
  const letters = text.replace(/\{[^}]*\}/gu, '').length;
  if (letters < 2) return text;
  const more = Math.ceil(letters * (letters < 20 ? 0.4 : 0.3));
  const marked = text.replace(/\{[^}]*\}|[a-z]/giu, (part) => accented[part] ?? part);
  return `⟦${marked}${' øþ'.repeat(Math.ceil(more / 3))}⟧`;
}

const formsOf = (forms: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, pseudo(text)]));
const sentence = (one: Sentence): Sentence =>
  typeof one === 'string' ? pseudo(one) : { other: pseudo(one.other), ...formsOf({ ...one }) };
const problem = ({ happened, means, todo }: ProblemText): ProblemText => ({
  happened: pseudo(happened),
  means: pseudo(means),
  todo: pseudo(todo),
});

/** Each value anew, by the same keys. */
function anew<Of extends object, Value>(all: Of, change: (value: Value) => Value): Of {
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, change(value)]),
    // The keys are the same, and so is the kind of each value.
  ) as Of;
}

/** Stands in the place of German where the preview is drawn to see what is cut. */
export const german: Language = {
  tag: 'de',
  sentences: anew(english.sentences, sentence),
  rest: async () => {
    const { sentences, problems } = await english.rest();
    return { sentences: anew(sentences, sentence), problems: anew(problems, problem) };
  },
};
