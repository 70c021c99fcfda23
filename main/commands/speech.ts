import type { LanguageTag } from '../../preload/contract.ts';
import { commandWords } from '../text/command-words.ts';
import type { CommandWords } from '../text/en/commands.ts';
import { groupWords } from '../text/group-words.ts';
import { operationWords } from '../text/operation-words.ts';
import { readable } from './readable.ts';

/** How operations, their fields and their answers are spoken of in one language. */
export interface Speech {
  readonly words: CommandWords;
  /** What an operation is for; its English purpose where it has no other. */
  readonly purpose: (name: string, english: string) => string;
  /** A sentence that the tables of operations say in English. */
  readonly sentence: (english: string) => string;
  /** A value as a heading calls it, and one of the words that may be chosen for it. */
  readonly title: (field: string) => string;
  readonly choice: (word: string) => string;
  /** What an operation belongs to, as a heading says it. */
  readonly group: (name: string) => string;
}

/** The speech of a language. Whatever nobody translated is said as the system itself says it. */
export function speechIn(language: LanguageTag): Speech {
  const groups: Readonly<Record<string, string>> = groupWords[language];
  const { purposes, sentences, titles, choices } = operationWords[language];
  return {
    words: commandWords[language],
    purpose: (name, english) => purposes[name] ?? english,
    sentence: (english) => sentences[english] ?? english,
    title: (field) => titles[field] ?? readable(field),
    choice: (word) => choices[word] ?? readable(word),
    group(name) {
      const path = name.slice(0, name.lastIndexOf('.'));
      return groups[path] ?? readable(path);
    },
  };
}
