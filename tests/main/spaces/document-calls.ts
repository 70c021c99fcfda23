/** A call as the documents of Spaces tell it, in the words of the wire; `!` is what must be said. */
export interface DocumentCall {
  readonly name: string;
  readonly call: string;
  /** What goes into the path, then what goes into the query. */
  readonly parameters?: readonly string[];
  readonly headers?: readonly string[];
  /** What the JSON body holds, by path. */
  readonly body?: readonly string[];
  readonly gives: string;
  /** Whose credentials are taken; none: nobody shows one. */
  readonly letsIn: readonly string[];
}

const users = ['oauth', 'session'];
const people = [...users, 'guest'];
const everybody = [...people, 'service-app'];
const paging = ['size', 'page', 'pageToken', 'pageref', 'nextRefObjId', 'prevRefObjId'];
const password = 'spaces-x-space-password';

const invitee = ['inviteeType: email|userId', 'invitee: string', 'role: admin|member|guest'];
const invitees = invitee.map((line) => `invitees.0.${line}`);
const [type = '', who = '', role = ''] = invitees;
const neededInvitees = [type.replace(':', '!:'), who.replace(':', '!:'), role];
const invitation = [
  'informChannel: server|client|outlook',
  'inviteMode: invite|meet',
  'inviteContentLanguage: string',
  'startDateTime: moment',
  'endDateTime: moment',
];

/** Every call that the documents tell of and that Foyer makes. */
export const documentCalls: readonly DocumentCall[] = [
  { name: 'users.me', call: 'GET /api/users/me', gives: 'User', letsIn: users },
  {
    name: 'users.colleagues',
    call: 'GET /api/users/me/colleagues',
    parameters: ['search', 'accountid', ...paging],
    gives: 'pages of User',
    letsIn: users,
  },
  {
    name: 'users.withDirectSpace',
    call: 'GET /api/users/me/people/withdm',
    parameters: ['search', ...paging],
    gives: 'pages of User',
    letsIn: users,
  },
  {
    name: 'users.people',
    call: 'GET /api/users/{userId}/people',
    parameters: ['userId!', 'search'],
    gives: 'User[]',
    letsIn: users,
  },
  {
    name: 'users.spaces',
    call: 'GET /api/users/me/spaces',
    parameters: [
      'topictype: group|direct|personal|all',
      'topicstatus: 0|1|all',
      'search',
      'filtertype: pinned',
      'includedeleted',
      'after',
      ...paging,
    ],
    gives: 'pages of Space',
    letsIn: users,
  },
  {
    name: 'users.markRead',
    call: 'POST /api/users/me/spaces/{spaceId}/markread',
    parameters: ['spaceId!'],
    body: ['{}'],
    gives: 'Done',
    letsIn: users,
  },
  {
    name: 'users.meetingRoom',
    call: 'GET /api/users/meetingroom/{emailAddress}',
    parameters: ['emailAddress!'],
    gives: 'data: Space',
    letsIn: users,
  },
  {
    name: 'spaces.direct',
    call: 'GET /api/spaces/direct/{userType}/{userId}',
    parameters: ['userType!: user|anonymous', 'userId!'],
    gives: 'first: Space',
    letsIn: everybody,
  },
  {
    name: 'spaces.get',
    call: 'GET /api/spaces/{spaceId}',
    parameters: ['spaceId!'],
    headers: [password],
    gives: 'Space',
    letsIn: everybody,
  },
  {
    name: 'spaces.rename',
    call: 'POST /api/spaces/{spaceId}',
    parameters: ['spaceId!'],
    headers: [password],
    body: ['title!: string'],
    gives: 'Space',
    letsIn: everybody,
  },
  {
    name: 'spaces.members',
    call: 'GET /api/spaces/{spaceId}/members',
    parameters: ['spaceId!', 'search', ...paging],
    headers: [password],
    gives: 'pages of Member',
    letsIn: people,
  },
  {
    name: 'spaces.join',
    call: 'GET /api/spaces/{spaceId}/join',
    parameters: ['spaceId!'],
    headers: [password],
    gives: 'topic: Space',
    letsIn: everybody,
  },
  {
    name: 'spaces.activeMeeting',
    call: 'GET /api/spaces/{spaceId}/activemeeting',
    parameters: ['spaceId!'],
    headers: [password],
    gives: 'Meeting',
    letsIn: people,
  },
  {
    name: 'invitations.createSpace',
    call: 'POST /api/spaces/invite',
    headers: ['X-Avaya-Act-As'],
    body: [
      'topic.id!: null',
      'topic.title!: string',
      'topic.description: string',
      'topic.type!: group',
      ...invitees,
      ...invitation,
    ],
    gives: 'first: Invite',
    // The documents let guests show themselves here, and ask for PERM_TOPIC_CREATE, which no guest has.
    letsIn: [...users, 'service-app'],
  },
  {
    name: 'invitations.add',
    call: 'POST /api/spaces/{spaceId}/invite',
    parameters: ['spaceId!'],
    body: [...neededInvitees, ...invitation],
    gives: 'first: Invite',
    letsIn: everybody,
  },
  {
    name: 'invitations.update',
    call: 'POST /api/spaces/invites/{inviteId}',
    parameters: ['inviteId!'],
    body: [...invitees, ...invitation],
    gives: 'first: Invite',
    letsIn: everybody,
  },
  {
    name: 'invitations.join',
    call: 'GET /api/spaces/invites/{inviteId}/join',
    parameters: ['inviteId!'],
    headers: [password],
    gives: 'topic: Space',
    letsIn: everybody,
  },
  {
    name: 'guests.signIn',
    call: 'POST /api/anonymous/auth',
    body: ['displayname: string', 'username: string', 'picturefile: string'],
    gives: 'GuestToken',
    letsIn: [],
  },
  {
    name: 'service.configurations',
    call: 'GET /api/service-configurations',
    gives: 'ServiceConfigurations',
    letsIn: [],
  },
  { name: 'service.limit', call: 'GET /api/limit', gives: 'Limit', letsIn: [] },
];
