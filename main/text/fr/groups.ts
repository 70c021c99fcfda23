import type { GroupWords } from '../en/groups.ts';

/** What the groups of operations are about, in French. */
export const groups: GroupWords = {
  'admin.disclaimer': 'Avertissements',
  'admin.entitlement': 'Applications',
  'admin.group': 'Barrières d’information',
  'admin.im': 'Conversations',
  'admin.message': 'Messages',
  'admin.policy': 'Barrières d’information',
  'admin.system': 'Le pod',
  'admin.user': 'Comptes d’utilisateurs',
  certificate: 'Certificats',
  connection: 'Connexions',
  im: 'Conversations',
  membership: 'Membres de salon',
  presence: 'Présence',
  room: 'Salons',
  session: 'Session',
  user: 'Personnes',
  users: 'Personnes',
  spaces: 'Espaces',
  invitations: 'Invitations',
  guests: 'Invités',
  service: 'Service',
};
