import { englishCommands } from './english-commands.ts';
import { englishForms } from './english-forms.ts';

/** What only those views say that are loaded when they are first shown. */
export const englishLater = {
  ...englishForms,
  ...englishCommands,
} as const;
