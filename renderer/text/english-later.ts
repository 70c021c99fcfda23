import { englishCommands } from './english-commands.ts';
import { englishEmpty } from './english-empty.ts';
import { englishForms } from './english-forms.ts';
import { englishWays } from './english-ways.ts';

/** What only those views say that are loaded when they are first shown. */
export const englishLater = {
  ...englishForms,
  ...englishCommands,
  ...englishEmpty,
  ...englishWays,
} as const;
