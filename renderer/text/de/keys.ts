import type { keys as english } from '../en/keys.ts';
import type { Translated } from '../translated.ts';

export const keys = {
  'keys.move': 'Durch die Liste gehen',
  'keys.open': 'Auf dem besten Weg erreichen',
  'keys.second': 'Der zweite Weg; ein neuer Space',
  'keys.ways': 'Alle Wege zur Person',
  'keys.pick': 'Für eine Gruppe auswählen, oder doch nicht',
  'keys.copy-link': 'Link zum Space kopieren',
  'keys.card': 'Karte zeigen',
  'keys.commands': 'Befehle',
  'keys.favourite': 'Als Favorit merken',
  'keys.answer': 'Eine Anfrage annehmen oder ablehnen',
  'keys.refresh': 'Aktualisieren',
  'keys.new-space': 'Neuer Space',
  'keys.spaces': 'Meine Spaces',
  'keys.outgoing': 'Gesendete Anfragen',
  'keys.settings': 'Einstellungen',
  'keys.zoom': 'Größer, kleiner, gewohnte Größe',
  'keys.back': 'Leeren, zurück, verbergen',
  'keys.help': 'Diese Tasten zeigen',
  'keys.close': 'Schließen',
} as const satisfies Translated<'de', typeof english>;
