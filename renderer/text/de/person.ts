import type { person as english } from '../en/person.ts';
import type { Translated } from '../translated.ts';

export const person = {
  'view.person': 'Person',
  'view.invitation': 'Einladung',
  'view.members': 'Mitglieder',
  'view.more': 'Mehr',
  'view.quoted': '„{words}“',
  'person.since': 'seit {time}',
  'person.address': 'Adresse',
  'person.copy-address': 'Adresse kopieren',
  'person.reached': 'Erreicht',
  'person.never-reached': 'Von hier aus noch nicht',
  'person.times-reached': { one: 'einmal', other: '{count}-mal' },
  'person.last-reached': ', zuletzt {when}',
  'person.in-common': 'Gemeinsam',
  'person.asking-in-common': 'Die Systeme werden gefragt…',
  'person.nothing-in-common': 'Sie haben keinen Space, Raum oder Kontakt gemeinsam.',
  'person.not-all-spaces': {
    one: 'Ein weiterer Ihrer Spaces wurde nicht durchgesehen.',
    other: '{count} weitere Ihrer Spaces wurden nicht durchgesehen.',
  },
  'person.not-the-same': 'Das ist nicht dieselbe Person',
  'person.not-the-same-means':
    'Foyer hat diese Benutzer über ihre E-Mail-Adresse zusammengefasst. Nehmen Sie heraus, wer jemand anderes ist; das bleibt dann so.',
  'person.separate': 'Herausnehmen',
  'person.separate-one': '{name} herausnehmen',
  'person.taken-apart': '{name} ist von nun an jemand anderes.',
  'person.apart': 'Aus dieser Person wurde jemand von Hand herausgenommen.',
  'person.undo': 'Rückgängig',
  'person.rejoin': 'Wieder zusammenfassen',

  'connection.none': 'Kein Kontakt',
  'connection.pending-incoming': 'Wartet auf Ihre Antwort',
  'connection.pending-outgoing': 'Sie haben angefragt und warten auf Antwort',
  'connection.accepted': 'In Kontakt',
  'connection.rejected': 'Abgelehnt',
  'connection.unknown': 'Ob Kontakt besteht, ist nicht bekannt',
  'connection.asked': { one: 'einmal angefragt', other: '{count}-mal angefragt' },
  'connection.first': 'zuerst {when}',
  'connection.last': 'letzte Änderung {when}',
} as const satisfies Translated<'de', typeof english>;
