import type { GroupWords } from '../en/groups.ts';

/** What the groups of operations are about, in German. */
export const groups: GroupWords = {
  'admin.disclaimer': 'Haftungsausschlüsse',
  'admin.entitlement': 'Anwendungen',
  'admin.group': 'Informationsbarrieren',
  'admin.im': 'Unterhaltungen',
  'admin.message': 'Nachrichten',
  'admin.policy': 'Informationsbarrieren',
  'admin.system': 'Der Pod',
  'admin.user': 'Benutzerkonten',
  certificate: 'Zertifikate',
  connection: 'Kontakte',
  im: 'Unterhaltungen',
  membership: 'Mitglieder von Räumen',
  presence: 'Präsenz',
  room: 'Räume',
  session: 'Sitzung',
  user: 'Personen',
  users: 'Personen',
  spaces: 'Spaces',
  invitations: 'Einladungen',
  guests: 'Gäste',
  service: 'Dienst',
};
