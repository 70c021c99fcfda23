import type { ways as english } from '../en/ways.ts';
import type { Translated } from '../translated.ts';

export const ways = {
  'way.direct-space': 'Direkt-Space in {system} öffnen',
  'way.chat': 'Chat in {system}',
  'way.room': '{place} in {system} öffnen',
  'way.video-call': 'Videoanruf in {system} starten',
  'way.copy-link': 'Link zum Direkt-Space in {system} kopieren',
  'way.connect': 'In {system} Kontakt anfragen',
  'way.invite': 'In einen neuen Space in {system} einladen',

  'ways.heading': 'Wege zu {name}',
  'ways.none': 'Von hier führt noch kein Weg zu {name}.',
  'ways.preferred': 'Ihre letzte Wahl',
  'ways.next': 'Stattdessen: {way}',
  'ways.copied': 'Der Link wurde kopiert.',
  'ways.asked': 'Ihre Anfrage an {name} wurde gesendet.',

  'way-key.direct-space': 'd',
  'way-key.chat': 'c',
  'way-key.room': 'r',
  'way-key.video-call': 'v',
  'way-key.copy-link': 'l',
  'way-key.connect': 'a',
  'way-key.invite': 'i',

  'group.label': 'Für eine Gruppe ausgewählt',
  'group.picked': { one: '{count} ausgewählt', other: '{count} ausgewählt' },
  'group.remove': '{name} entfernen',
  'group.chat': 'Chat mit allen',
  'group.new-space': 'neuer Space',
  'group.new-space-instead': 'Ein neuer Space mit allen',

  'offer.join': 'Dem Space dieser Einladung beitreten',
  'offer.join-space': '{space} beitreten',
  'offer.from': 'Eingeladen von {name}, auf {host}',
  'offer.address': '{address} in einen neuen Space einladen',
} as const satisfies Translated<'de', typeof english>;
