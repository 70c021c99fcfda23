import type { problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';
import { barriers } from './barriers.ts';
import { invitationProblems } from './invitation-problems.ts';
import { signInProblems } from './sign-in-problems.ts';
import { wayProblems } from './way-problems.ts';

export const problems = {
  offline: {
    happened: 'Es gibt kein Netz.',
    means: 'Nichts kann geholt oder gesendet werden.',
    todo: 'Sobald das Netz wieder da ist, geht es mit den Konten von selbst weiter; alles andere versuchen Sie dann noch einmal.',
  },
  unreachable: {
    happened: 'Foyer erreicht {host|den Server} nicht.',
    means:
      'Die Adresse stimmt vielleicht nicht, oder etwas steht dazwischen ({reason|kein Grund angegeben}).',
    todo: 'Prüfen Sie Adresse, VPN und Proxy. Foyer versucht es weiter.',
  },
  'timed-out': {
    happened: '{host|Der Server} hat nicht rechtzeitig geantwortet.',
    means: 'Er ist vielleicht langsam oder überlastet.',
    todo: 'Versuchen Sie es gleich noch einmal.',
  },
  'rate-limited': {
    happened: '{host|Der Server} bittet Foyer, langsamer zu sein.',
    means: 'Es wurde in kurzer Zeit zu viel gefragt.',
    todo: 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
  },
  'too-large': {
    happened: 'Die Antwort von {host|dem Server} war zu groß.',
    means: 'Foyer hat aufgehört zu lesen, um flink zu bleiben.',
    todo: 'Versuchen Sie es erneut. Bleibt es so, sagen Sie es Ihrer Administration.',
  },
  'unexpected-answer': {
    happened: 'Foyer hat die Antwort von {host|dem Server} nicht verstanden.',
    means: 'Vielleicht hat etwas anderes geantwortet, etwa die Anmeldeseite eines Netzes.',
    todo: 'Prüfen Sie die Adresse in den Einstellungen und versuchen Sie es dann erneut.',
  },
  'server-error': {
    happened: '{host|Der Server} ist gescheitert ({status|kein Status angegeben}).',
    means: 'Der Fehler liegt auf seiner Seite.',
    todo: 'Versuchen Sie es später erneut.',
  },
  'not-allowed': {
    happened: '{host|Der Server} erlaubt das nicht.',
    means: 'Ihrem Konto fehlt die Berechtigung dafür.',
    todo: 'Fragen Sie Ihre Administration, oder nehmen Sie ein anderes Konto.',
  },
  'not-found': {
    happened: '{name|Was Sie suchen,} ist nicht mehr da.',
    means: 'Es wurde entfernt oder verschoben.',
    todo: 'Aktualisieren Sie die Liste.',
  },
  conflict: {
    happened: 'Das wurde schon anderswo geändert.',
    means: 'Ein anderes Gerät war vielleicht schneller.',
    todo: 'Aktualisieren Sie, um zu sehen, wie es jetzt steht.',
  },
  'not-accepted': {
    happened: '{host|Der Server} hat das nicht angenommen.',
    means: 'Etwas darin passt nicht, und es wurde nichts geändert.',
    todo: 'Prüfen Sie Ihre Eingabe und versuchen Sie es dann erneut.',
  },
  'signed-out': {
    happened: 'Sie sind abgemeldet.',
    means: 'Foyer kann nichts in Ihrem Namen fragen.',
    todo: 'Melden Sie sich neu an.',
  },
  'not-signed-in': {
    happened: 'Sie sind noch nicht angemeldet.',
    means: 'Das braucht ein Konto.',
    todo: 'Melden Sie sich erst an.',
  },
  'no-way': {
    happened: 'Von hier führt kein Weg zu {name|dieser Person}.',
    means: 'Sie haben keine Firma, keinen Space und keinen Kontakt gemeinsam.',
    todo: 'Fragen Sie Kontakt an, oder schreiben Sie eine E-Mail.',
  },
  'browser-failed': {
    happened: 'Ihr Browser hat sich nicht geöffnet.',
    means: 'Das System wollte ihn nicht starten.',
    todo: 'Kopieren Sie den Link und öffnen Sie ihn selbst.',
  },
  'keychain-missing': {
    happened: 'Ihre Anmeldung ist nicht mehr im Schlüsselbund.',
    means: 'Jemand hat sie dort entfernt, oder der Schlüsselbund wurde ersetzt.',
    todo: 'Melden Sie sich neu an.',
  },
  'keychain-locked': {
    happened: 'Ihr Schlüsselbund ist gesperrt.',
    means:
      'Foyer kann keine Anmeldung lesen oder aufbewahren. Was Sie jetzt tun, hält bis zum Beenden.',
    todo: 'Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut.',
  },
  'keychain-unavailable': {
    happened: 'Auf diesem System gibt es keinen Schlüsselbund.',
    means: 'Foyer schreibt kein Geheimnis in eine Datei. Anmeldungen halten bis zum Beenden.',
    todo: 'Starten oder installieren Sie einen Schlüsselbund und versuchen Sie es dann erneut.',
  },
  'shortcut-taken': {
    happened: '{accelerator|Dieses Kürzel} gehört einer anderen Anwendung.',
    means: 'Das Tastenkürzel bleibt, wie es war.',
    todo: 'Wählen Sie andere Tasten.',
  },
  'shortcut-invalid': {
    happened: '{accelerator|Dieses Kürzel} kann kein Tastenkürzel sein.',
    means: 'Das Tastenkürzel bleibt, wie es war.',
    todo: 'Nehmen Sie Strg, Alt oder Super zusammen mit einer anderen Taste.',
  },
  'file-broken': {
    happened:
      '{name|Eine Datei von Foyer} war nicht lesbar und liegt jetzt als {aside|eine Kopie daneben}.',
    means: 'Was lesbar war, gilt; der Rest ist wie beim ersten Start.',
    todo: 'Stellen Sie es neu ein, oder reparieren Sie die Kopie und legen Sie sie zurück, während Foyer beendet ist.',
  },
  'window-broke': {
    happened: 'Das Fenster von Foyer ist abgestürzt und wurde neu aufgebaut.',
    means: 'Alles ist wie zuvor, nur Geheimnisse und das Formular eines Befehls sind wieder leer.',
    todo: 'Geschieht es wieder, melden Sie es bitte.',
  },
  'report-not-saved': {
    happened: '{file|Der Bericht} ließ sich dort nicht sichern ({reason|ohne Angabe von Gründen}).',
    means: 'Der Datenträger ist vielleicht voll, oder der Ordner ist für Sie gesperrt.',
    todo: 'Wählen Sie einen anderen Ordner, oder kopieren Sie den Text.',
  },
  'setting-managed': {
    happened: 'Diese Einstellung verwaltet Ihre Organisation.',
    means: 'Foyer folgt hier der Richtlinie Ihrer Administration.',
    todo: 'Bitten Sie Ihre Administration, sie zu ändern.',
  },
  'disk-refused': {
    happened: 'Foyer konnte nicht in seinen Ordner schreiben.',
    means:
      'Der Datenträger ist vielleicht voll oder schreibgeschützt. Diese Änderung geht beim Beenden verloren.',
    todo: 'Schaffen Sie Platz und versuchen Sie es dann erneut.',
  },
  refused: {
    happened: 'Foyer hat diese Eingabe abgelehnt.',
    means: 'Sie ist zu lang, oder sie enthält etwas, das nicht hineingehört.',
    todo: 'Prüfen Sie, was Sie getippt haben.',
  },
  cancelled: {
    happened: 'Sie haben das abgebrochen.',
    means: 'Foyer wartet nicht mehr auf {host|den Server}.',
    todo: 'Beginnen Sie neu, wann immer Sie wollen.',
  },
  'not-confirmed': {
    happened: 'Es wurde nichts gesendet.',
    means: 'Das muss erst bestätigt werden.',
    todo: 'Bestätigen Sie es, wenn Sie sicher sind.',
  },
  'done-unknown': {
    happened: 'Foyer weiß nicht, ob {host|der Server} das getan hat.',
    means: 'Es kam keine klare Antwort. Es kann geschehen sein.',
    todo: 'Sehen Sie nach, bevor Sie es erneut versuchen.',
  },
  'ended-unexpectedly': {
    happened: 'Foyer wurde beim letzten Mal unerwartet beendet.',
    means: 'Was Sie gewählt und gesendet haben, ist erhalten; offene Formulare nicht.',
    todo: 'Geschieht es wieder, melden Sie es bitte.',
  },
  internal: {
    happened: 'In Foyer ist etwas schiefgegangen.',
    means: 'Das ist unser Fehler. Er steht im Protokoll, ohne Ihre Daten.',
    todo: 'Versuchen Sie es erneut. Bleibt es so, melden Sie es bitte.',
  },
  ...signInProblems,
  ...barriers,
  ...invitationProblems,
  ...wayProblems,
} as const satisfies Translated<'de', typeof english>;
