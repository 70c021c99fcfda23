import type { Sentence } from '../sentence.ts';

/** What is said of keys that the desktop itself manages. */
export const shortcut = {
  'settings.shortcut-managed':
    'Your desktop manages keys like this one: it may ask you first, and its settings can change them.',
  'settings.shortcut-command': 'Your desktop’s own settings can bind any key to this command:',
  'settings.shortcut-copy': 'Copy the command',
} as const satisfies Readonly<Record<string, Sentence>>;
