/** What each group of operations is about, by the beginning of its names. */
const titles: Readonly<Record<string, string>> = {
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

  anonymous: 'Guests',
  invitations: 'Invitations',
  invites: 'Invitations',
  people: 'People',
  spaces: 'Spaces',
  users: 'People',
};

/** The group of an operation as a heading says it. */
export function groupOf(name: string): string {
  const path = name.slice(0, name.lastIndexOf('.'));
  return titles[path] ?? path.replace(/^./, (letter) => letter.toUpperCase());
}
