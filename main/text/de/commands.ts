import type { CommandWords } from '../en/commands.ts';
import { grammarOf } from '../grammar.ts';

const { counted, dateAndTime, listed } = grammarOf('de');

/** The words around commands in German. Purposes end with what is done: `Einen Raum anlegen`. */
export const commands: CommandWords = {
  cancel: 'Abbrechen',
  named: (name) => `„${name}“`,
  fact: (label, value) => `${label}: ${value}`,
  yes: 'ja',
  no: 'nein',
  hidden: 'verborgen',
  moment: dateAndTime,
  more: (values, more) =>
    listed(more > 0 ? [...values, counted(more, { other: '# weitere' })] : values),
  where: (host, name) => (name === '' ? `Auf ${host}.` : `Auf ${host}, im Namen von ${name}.`),
  really: (purpose) => `${purpose}?`,
  goOn: (purpose) =>
    (/\p{L}+$/u.exec(purpose)?.[0] ?? purpose).replace(/^\p{L}/u, (letter) => letter.toUpperCase()),

  deactivateRoom: (room) => `Den Raum ${room} deaktivieren?`,
  deactivateRoomMeans:
    'Er wird für alle geschlossen: Niemand kann darin schreiben, ihm beitreten oder ihn verlassen.',
  activateRoom: (room) => `Den Raum ${room} wieder aktivieren?`,
  deactivateUser: (user) => `Das Konto von ${user} deaktivieren?`,
  deactivateUserMeans: 'Die Person wird überall abgemeldet und kann sich nicht wieder anmelden.',
  activateUser: (user) => `${user} die Anmeldung wieder erlauben?`,
  deleteCertificate: (certificate) => `Das Zertifikat ${certificate} löschen?`,
  deleteCertificateMeans:
    'Alles, was sich damit oder mit einem davon beglaubigten Zertifikat anmeldet, wird ausgesperrt.',
  suppressMessage: (message) => `Die Nachricht ${message} für alle unterdrücken?`,
  suppressMessageMeans: 'Niemand kann sie mehr lesen. Das lässt sich nicht rückgängig machen.',

  deactivate: 'Deaktivieren',
  activate: 'Wieder aktivieren',
  remove: 'Löschen',
  suppress: 'Unterdrücken',

  typed: {
    deactivate: 'deaktivieren',
    delete: 'löschen',
    suppress: 'unterdrücken',
    confirm: 'bestätigen',
  },
};
