import type { SpacesOperationName } from '../../spaces/operations.ts';

/** What the operations of Spaces are for, in German. */
export const spacesPurposes: Readonly<Record<SpacesOperationName, string>> = {
  'users.me': 'Anzeigen, wer Sie in Spaces sind',
  'users.colleagues': 'Personen Ihrer Firma und Ihrer Spaces suchen',
  'users.withDirectSpace':
    'Personen suchen, mit denen Sie einen Direkt-Space haben, auch anderer Firmen',
  'users.people': 'Schnell Personen suchen: höchstens fünf',
  'users.spaces': 'Ihre Spaces auflisten, die lebhaftesten zuerst',
  'users.markRead': 'Einen Space als gelesen markieren',
  'users.meetingRoom': 'Den persönlichen Raum einer Person suchen',
  'spaces.direct': 'Den Direkt-Space mit einer Person öffnen (bei Bedarf neu)',
  'spaces.get': 'Einen Space anzeigen',
  'spaces.rename': 'Einen Space umbenennen',
  'spaces.members': 'Die Mitglieder eines Space auflisten',
  'spaces.join': 'Einem Space beitreten',
  'spaces.activeMeeting': 'Anzeigen, ob in einem Space ein Anruf läuft (keiner: nicht gefunden)',
  'invitations.createSpace': 'Einen Space mit eingeladenen Personen anlegen',
  'invitations.add': 'Personen in einen Space einladen',
  'invitations.update': 'Eine Einladung ändern',
  'invitations.join': 'Einer Einladung in ihren Space folgen',
  'guests.signIn': 'Für 24 Stunden als Gast hereinkommen',
  'service.configurations': 'Anzeigen, wo die Teile von Spaces liegen',
  'service.limit': 'Anzeigen, wie viel ein Konto anfragen darf',
};
