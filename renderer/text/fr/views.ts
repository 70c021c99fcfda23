import type { views as english } from '../en/views.ts';
import type { Translated } from '../translated.ts';

export const views = {
  'view.back': 'Retour',
  'view.try-again': 'Réessayer',
  'view.copied': 'Copié',
  'view.accounts': 'Comptes',
  'view.settings': 'Réglages',
  'view.new-space': 'Nouvel espace',
  'view.spaces': 'Mes espaces',
  'view.outgoing': 'Demandes envoyées',
  'view.outgoing-count': {
    one: '{count} demande envoyée',
    many: '{count} de demandes envoyées',
    other: '{count} demandes envoyées',
  },
} as const satisfies Translated<'fr', typeof english>;
