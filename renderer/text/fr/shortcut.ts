import type { Sentence } from '../sentence.ts';

/** What is said of keys that the desktop itself manages. */
export const shortcut = {
  'settings.shortcut-managed':
    'Votre bureau gère lui-même ces touches\u00a0: il peut d’abord demander votre accord, et ses réglages permettent de les changer.',
  'settings.shortcut-command':
    'Les réglages de votre bureau peuvent associer n’importe quelle touche à cette commande\u00a0:',
  'settings.shortcut-copy': 'Copier la commande',
} as const satisfies Readonly<Record<string, Sentence>>;
