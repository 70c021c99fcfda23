import type { barriers as english } from '../en/barriers.ts';
import type { Translated } from '../translated.ts';

export const barriers = {
  'proxy-sign-in': {
    happened: 'Ein Proxy lässt nichts zu {host|dem Server} durch.',
    means: 'Er möchte wissen, wer Sie sind, und hat es nicht erfahren.',
    todo: 'Versuchen Sie es noch einmal: Foyer fragt Sie dann nach Name und Passwort.',
  },
  'proxy-down': {
    happened: 'Ihr Proxy ist nicht erreichbar.',
    means: 'Dieser Computer schickt alles über ihn, und er antwortet nicht.',
    todo: 'Prüfen Sie Netzwerk und VPN, dann den Proxy in den Einstellungen. Foyer versucht es weiter.',
  },
  'proxy-refuses': {
    happened: 'Ihr Proxy führt nicht zu {host|dem Server}.',
    means: 'Er antwortet, stellt aber keine Verbindung her. Die Adresse ist vielleicht gesperrt.',
    todo: 'Prüfen Sie die Adresse, oder bitten Sie Ihren Administrator, Foyer durchzulassen. Foyer versucht es weiter.',
  },
  'name-unknown': {
    happened: '{host|Der Server} ist in diesem Netzwerk nicht bekannt.',
    means: 'Der Name enthält einen Tippfehler oder ist nur in Ihrer Firma bekannt.',
    todo: 'Prüfen Sie die Adresse, und starten Sie Ihr VPN, falls nötig. Foyer versucht es weiter.',
  },
  'network-sign-in': {
    happened: 'Statt {host|des Servers} hat etwas anderes geantwortet.',
    means: 'Vielleicht verlangt dieses Netzwerk erst eine Anmeldung, wie in Hotels und Zügen.',
    todo: 'Öffnen Sie eine Seite im Browser und melden Sie sich dort an. Ist das geschehen, prüfen Sie die Adresse in den Einstellungen. Foyer versucht es weiter.',
  },
} as const satisfies Translated<'de', typeof english>;
