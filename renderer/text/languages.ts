import type { LanguageTag } from '../../preload/contract.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

/** Where the languages are that are loaded when somebody wants to hear them. */
const others: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<Language>>> = {
  de: async () => (await import('./de/index.ts')).german,
  fr: async () => (await import('./fr/index.ts')).french,
  ja: async () => (await import('./ja/index.ts')).japanese,
};

/** A language by its tag. English is there at once: it comes with the first script. */
export function languageOf(tag: LanguageTag): Language | Promise<Language> {
  return tag === 'en' ? english : others[tag]();
}
