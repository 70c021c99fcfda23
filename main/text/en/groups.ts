/** What each group of operations is about, by the beginning of its names. */
export const groups = {
  'admin.disclaimer': 'Disclaimers',
  'admin.entitlement': 'Applications',
  'admin.group': 'Information barriers',
  'admin.im': 'Conversations',
  'admin.message': 'Messages',
  'admin.policy': 'Information barriers',
  'admin.system': 'The pod',
  'admin.user': 'User accounts',
  certificate: 'Certificates',
  connection: 'Connections',
  im: 'Conversations',
  membership: 'Room members',
  presence: 'Presence',
  room: 'Rooms',
  session: 'Session',
  user: 'People',
  users: 'People',
  spaces: 'Spaces',
  invitations: 'Invitations',
  guests: 'Guests',
  service: 'Service',
};

/** What every language calls the groups. */
export type GroupWords = typeof groups;
