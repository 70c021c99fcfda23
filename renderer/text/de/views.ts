import type { views as english } from '../en/views.ts';
import type { Translated } from '../translated.ts';

export const views = {
  'view.back': 'Zurück',
  'view.try-again': 'Erneut versuchen',
  'view.copied': 'Kopiert',
  'view.accounts': 'Konten',
  'view.settings': 'Einstellungen',
  'view.new-space': 'Neuer Space',
  'view.spaces': 'Meine Spaces',
  'view.outgoing': 'Gesendete Anfragen',
  'view.outgoing-count': { one: '{count} gesendete Anfrage', other: '{count} gesendete Anfragen' },
} as const satisfies Translated<'de', typeof english>;
