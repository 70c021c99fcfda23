import type { LanguageTag } from '../../../preload/contract.ts';
import type { Language } from '../../../renderer/text/language.ts';
import { languageOf } from '../../../renderer/text/languages.ts';
import type { Sentence } from '../../../renderer/text/sentence.ts';
import { german as pseudoLanguage } from './pseudo.ts';

/** A language that the preview can be drawn in. */
export type Drawn = LanguageTag | 'pseudo';

/** A pattern of what begins a label in a language, by what begins it in English. */
export type Spoken = (label: string) => string;

export const inEnglish: Spoken = (label) => `^${plain(label)}`;

/** What English labels are called in a language; names stay what they are. */
export async function spokenIn(drawn: Drawn): Promise<Spoken> {
  if (drawn === 'en') return inEnglish;
  const english = await textsOf(await languageOf('en'));
  const theirs = await textsOf(drawn === 'pseudo' ? pseudoLanguage : await languageOf(drawn));
  return (label) => {
    const bare = label.replace(/…$/u, '');
    const fits = [
      (text: string) => text === label,
      (text: string) => text === bare,
      (text: string) => text.startsWith(bare),
      (text: string) => isFilled(text, label),
    ].find((one) => [...english.values()].some(one));
    const keys = [...english].filter(([, text]) => fits?.(text)).map(([key]) => key);
    const patterns = keys.flatMap((key) => theirs.get(key) ?? []).map(withGaps);
    return `^(?:${patterns.join('|') || plain(label)})`;
  };
}

async function textsOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const { sentences } = await language.rest();
  const all: Readonly<Record<string, Sentence>> = { ...language.sentences, ...sentences };
  return new Map(
    Object.entries(all).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one]] : [])),
  );
}

const withGaps = (text: string) =>
  text
    .split(/\{[^}]*\}/u)
    .map(plain)
    .join('.*');

/** Whether a label is a sentence with its gaps filled. */
function isFilled(text: string, label: string): boolean {
  return /^\p{L}{2}/u.test(text) && new RegExp(`^${withGaps(text)}$`, 'u').test(label);
}

/** The words as a pattern that means no more than them. */
function plain(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
