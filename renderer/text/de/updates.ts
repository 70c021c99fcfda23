import type { updates as english } from '../en/updates.ts';
import type { Translated } from '../translated.ts';

export const updates = {
  'updates.check': 'Nach neueren Versionen sehen',
  'updates.check-hint': 'Einmal am Tag. Über Sie wird nichts gesendet.',
  'updates.unknown': 'Foyer hat noch nicht nach einer neueren Version gesehen.',
  'updates.elsewhere': 'Neuere Versionen kommen von dort, woher Sie diese haben.',
  'updates.checking': 'Sieht nach einer neueren Version…',
  'updates.newest': 'Dies ist die neueste Version, Stand {time}.',
  'updates.told': 'Version {version} ist da.',
  'updates.not-by-itself':
    'Diese Art von Paket ersetzt sich nicht selbst: Installieren Sie es wie dieses.',
  'updates.not-fetched': 'Foyer konnte sie nicht selbst holen.',
  'updates.downloading': 'Version {version} ist unterwegs: {percent} %.',
  'updates.ready': 'Version {version} ist bereit. Sie gilt, sobald Sie Foyer beenden.',
  'updates.failed': 'Foyer konnte nicht erfahren, ob es eine neuere Version gibt.',
  'updates.look': 'Jetzt nachsehen',
  'updates.page': 'Ihre Seite öffnen',
  'updates.restart': 'Jetzt neu starten',

  'erase.all': 'Abmelden und löschen…',
  'erase.all-hint':
    'Meldet Sie überall ab und entfernt, was Foyer auf diesem Rechner aufbewahrt. Sie werden vorher gefragt.',
} as const satisfies Translated<'de', typeof english>;
