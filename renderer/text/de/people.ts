import type { people as english } from '../en/people.ts';
import type { Translated } from '../translated.ts';

export const people = {
  'search.label': 'Person suchen',
  'search.placeholder': 'Name, Firma oder E-Mail…',
  'search.clear': 'Leeren',
  'search.found': { one: '{count} Person', other: '{count} Personen' },

  'people.label': 'Personen',
  'people.favourites': 'Favoriten',
  'people.recents': 'Zuletzt',
  'people.everyone': 'Alle',
  'people.directory': 'Im Verzeichnis',
  'people.asking-directory': 'Das Verzeichnis wird durchsucht…',
  'people.nameless': 'Ohne Namen',
  'people.favourite': 'Favorit',
  'people.add-favourite': 'Zu den Favoriten',
  'people.remove-favourite': 'Aus den Favoriten entfernen',
  'people.on-spaces': 'in Avaya Spaces',
  'people.on-symphony': 'in Symphony',

  'presence.available': 'Verfügbar',
  'presence.busy': 'Beschäftigt',
  'presence.in-a-meeting': 'In einer Besprechung',
  'presence.on-the-phone': 'Am Telefon',
  'presence.do-not-disturb': 'Nicht stören',
  'presence.be-right-back': 'Gleich zurück',
  'presence.away': 'Abwesend',
  'presence.out-of-office': 'Außer Haus',
  'presence.off-work': 'Nicht bei der Arbeit',
  'presence.offline': 'Offline',
  'presence.unknown': 'Präsenz nicht bekannt',

  'enter.direct-space': 'Direkt-Space',
  'enter.chat': 'Chat in {system}',
  'enter.room': 'Gemeinsamer Raum',
  'enter.space': 'Gemeinsamer Space',
  'enter.video-call': 'Videoanruf',
  'enter.copy-link': 'Link kopieren',
  'enter.connect': 'Kontakt anfragen',
  'enter.invite': 'Per Mail einladen',

  'welcome.heading': 'Wer ist da?',
  'welcome.means':
    'Melden Sie sich an: Foyer zeigt, wer verfügbar ist, bringt Sie mit drei Buchstaben hin und sagt Ihnen, wer anklopft.',
  'welcome.spaces-means': 'Anmelden im Browser',
  'welcome.symphony-means': 'Anmelden mit Pod und Schlüssel',
} as const satisfies Translated<'de', typeof english>;
