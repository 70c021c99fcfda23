import type { Sentence } from '../sentence.ts';

/** What is said of keys that the desktop itself manages. */
export const shortcut = {
  'settings.shortcut-managed':
    'Ihr Desktop verwaltet solche Tasten selbst: Er fragt vielleicht erst nach, und in seinen Einstellungen lassen sie sich ändern.',
  'settings.shortcut-command':
    'Die Einstellungen Ihres Desktops können jede Taste mit diesem Befehl belegen:',
  'settings.shortcut-copy': 'Befehl kopieren',
} as const satisfies Readonly<Record<string, Sentence>>;
