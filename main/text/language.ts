import { type LanguageChoice, type LanguageTag, languageTags } from '../../preload/contract.ts';

/**
 * The language to speak: the chosen one, else the first of the system's languages that Foyer
 * speaks, else English. `systemLanguages` are BCP 47 tags or POSIX names, the most wanted first.
 */
export function languageFor(
  choice: LanguageChoice,
  systemLanguages: readonly string[],
): LanguageTag {
  if (choice !== 'system') return choice;
  return systemLanguages.map(spokenAs).find((tag) => tag !== undefined) ?? 'en';
}

/** `de-AT`, `de_AT.UTF-8` and `DE` are all spoken as `de`. */
function spokenAs(systemLanguage: string): LanguageTag | undefined {
  const [language] = systemLanguage.toLowerCase().split(/[-_.@]/u);
  return languageTags.find((tag) => tag === language);
}
