import { readdirSync } from 'node:fs';
import { type LanguageTag, languageTags } from '../../../preload/contract.ts';

type InEachLanguage = Readonly<Record<LanguageTag, object>>;

/** What has another shape, and tests of its own; a terminal reads English, as manuals are. */
const otherwise = ['command-line-words', 'desktop-words', 'group-words', 'operation-words'];

/** Whatever main says, by its file: a new one is held to the same as the others. */
const themes = new Map<string, InEachLanguage>();
const files = readdirSync('main/text').filter((file) => file.endsWith('-words.ts'));
for (const name of files.map((file) => file.slice(0, -'.ts'.length))) {
  if (otherwise.includes(name)) continue;
  const exported: Record<string, InEachLanguage> = await import(`../../../main/text/${name}.ts`);
  const [words = {}] = Object.values(exported);
  const spoken = Object.keys(words);
  if (spoken.join() !== languageTags.join()) throw new Error(`${name} speaks ${spoken.join()}`);
  themes.set(name, words as InEachLanguage);
}

export const themeNames: readonly string[] = [...themes.keys()];

/** What a theme says in a language. */
export function wordsOf(theme: string, language: LanguageTag): object {
  return themes.get(theme)?.[language] ?? {};
}
