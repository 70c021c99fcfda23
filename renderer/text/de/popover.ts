import type { popover as english } from '../en/popover.ts';
import type { Translated } from '../translated.ts';

export const popover = {
  'requests.asked': { one: 'einmal angefragt', other: '{count}-mal angefragt' },
  'requests.card': 'Kontaktanfrage von {name}',
  'requests.heading': { one: '{count} Kontaktanfrage', other: '{count} Kontaktanfragen' },
  'requests.more': { one: '{count} weitere Anfrage', other: '{count} weitere Anfragen' },
  'requests.fewer': 'Weniger zeigen',
  'requests.nameless': 'Jemand ohne Namen',
  'requests.accept': 'Annehmen',
  'requests.reject': 'Ablehnen',
  'requests.accepting': 'Wird angenommen…',
  'requests.rejecting': 'Wird abgelehnt…',
  'requests.accept-waits': 'Wird angenommen, sobald das Netz wieder da ist.',
  'requests.reject-waits': 'Wird abgelehnt, sobald das Netz wieder da ist.',
  'requests.try-again': 'Erneut versuchen',
  'requests.elsewhere':
    'Diese Sitzung darf Anfragen nur zeigen. Beantworten Sie sie in Symphony selbst.',
  'requests.open-in-symphony': 'In Symphony öffnen',

  'status.heading': 'Konten',
  'status.connecting': 'Verbindet…',
  'status.connected': 'Verbunden',
  'status.refreshing': 'Wird aufgefrischt…',
  'status.offline': 'Offline seit {time}',
  'status.signed-out': 'Abgemeldet',
  'status.sign-in-again': 'Neu anmelden',
  'status.in-memory': 'Bleibt nur bis zum Beenden',

  'keychain.locked':
    'Ihr Schlüsselbund ist gesperrt. Anmeldungen bleiben nur bis zum Beenden erhalten.',
  'keychain.unavailable':
    'Es gibt keinen Schlüsselbund. Anmeldungen bleiben nur bis zum Beenden erhalten.',
  'keychain.try-again': 'Erneut versuchen',
  'shortcut.taken': '{keys} gehört einer anderen Anwendung. Wählen Sie andere Tasten.',
  'shortcut.invalid': '{keys} kann kein Tastenkürzel sein. Wählen Sie andere Tasten.',
  'shortcut.choose': 'Tasten wählen',
  'tray.absent':
    'Dieser Desktop zeigt keine Symbole im Infobereich. Öffnen Sie Foyer mit {keys}, oder starten Sie es noch einmal.',
  'tray.absent-alone':
    'Dieser Desktop zeigt keine Symbole im Infobereich. Um Foyer zu öffnen, starten Sie es noch einmal.',
  'notice.dismiss': 'Schließen',
  'report.open': 'Problem melden',

  'signing-in.spaces': 'Warten auf Ihren Browser…',
  'signing-in.spaces-means':
    'Melden Sie sich dort bei Avaya Spaces an. Foyer kommt von selbst zurück.',
  'signing-in.checking': 'Ihre Anmeldung wird geprüft…',
  'signing-in.symphony-means': 'Symphony stellt fest, wer Sie sind. Das dauert einen Moment.',
  'signing-in.checking-means': 'Avaya Spaces bestätigt, wer Sie sind. Das dauert einen Moment.',
  'signing-in.copy': 'Link kopieren',
  'signing-in.copied': 'Link kopiert',
  'signing-in.cancel': 'Abbrechen',

  'system.spaces': 'Avaya Spaces',
  'system.symphony': 'Symphony',
  'system.spaces-short': 'Spaces',
  'system.symphony-short': 'Symphony',

  'commands.label': 'Befehl suchen',

  'ways.more': 'Weitere Wege zur Anmeldung',
  'ways.guest': 'Als Gast',
  'ways.guest-means': 'Nur mit Ihrem Namen, für einen Tag',
  'ways.service-app': 'Als Dienstkonto',
  'ways.service-app-means': 'Mit der Schlüsseldatei Ihrer Firma',

  'keys.heading': 'Tasten',

  'key.ctrl': 'Strg',
  'key.shift': 'Umschalt',
  'key.space': 'Leertaste',
  'key.enter': 'Enter',
  'key.esc': 'Esc',

  'moment.just-now': 'gerade eben',
} as const satisfies Translated<'de', typeof english>;
