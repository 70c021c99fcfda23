import { failure, type Outcome, success } from '../../preload/contract.ts';
import { type Settled, settleWrite } from '../net/settled-write.ts';
import { eachPage } from './pages.ts';
import type { WholeSpaces } from './whole.ts';

type Client = WholeSpaces['client'];
type Means = Pick<WholeSpaces, 'client' | 'restUrl'> & {
  readonly sleep?: (ms: number) => Promise<void>;
};
type Invitations = Client['invitations'];
type NewSpace = Parameters<Invitations['createSpace']>[0];
type NewInvite = Parameters<Invitations['add']>[0];

/** Where people are invited to. */
export interface Invited {
  readonly spaceId: string;
  /** null: the space, or its new members, were found by reading, which tells of no invitation. */
  readonly inviteId: string | null;
  /** The mail, where we send it ourselves: HTML, not to be rendered. */
  readonly inviteContent: string;
}

/** The list is ordered by activity: what is new stands on its first page. */
const pageSize = 50;
const memberPageSize = 500;

/**
 * Makes a space and invites people, once. The space is looked for where the answer leaves open
 * whether it was made: Spaces lists no invitations, but lists spaces, so that a space of this title
 * which was not there before is the new one. If what is there cannot be read, nothing is sent, but a
 * service account may not read it and is then told (detail: done) that nobody knows.
 */
export async function createSpace(
  question: NewSpace,
  { client, sleep }: Means,
): Promise<Outcome<Settled<Invited>>> {
  const { title } = question;
  const before = await spacesTitled(title, client);
  if (!before.ok && before.problem.code !== 'not-allowed') return before;
  return settleWrite({
    ...(sleep ? { sleep } : {}),
    send: async () => invitedBy(await client.invitations.createSpace(question)),
    async find() {
      if (!before.ok) return before;
      const now = await spacesTitled(title, client);
      if (!now.ok) return now;
      const [made] = [...now.value].filter((spaceId) => !before.value.has(spaceId));
      return success(made === undefined ? undefined : foundIn(made));
    },
  });
}

/**
 * Invites people to a space, once. Spaces lists no invitations: where the answer leaves open what
 * became of it, only the members can be read, and when all who were invited are among them there is
 * nothing left to do. Who is invited by mail is none until they come; then the problem tells
 * (detail: done) that nobody knows.
 */
export async function inviteToSpace(
  question: NewInvite,
  { client, restUrl, sleep }: Means,
): Promise<Outcome<Settled<Invited>>> {
  const { spaceId, invitees } = question;
  const settled = await settleWrite({
    ...(sleep ? { sleep } : {}),
    send: async () => invitedBy(await client.invitations.add(question)),
    async find() {
      const missing = await notAmongMembers(invitees, spaceId, { client, restUrl });
      if (!missing.ok) return missing;
      return success(missing.value.size === 0 ? foundIn(spaceId) : undefined);
    },
  });
  if (settled.ok || settled.problem.detail?.['done'] !== 'not-found') return settled;
  return failure(settled.problem.code, { ...settled.problem.detail, done: 'unknown' });
}

function invitedBy(outcome: Awaited<ReturnType<Invitations['createSpace']>>): Outcome<Invited> {
  if (!outcome.ok) return outcome;
  const { spaceId, inviteId, inviteContent = '' } = outcome.value;
  return success({ spaceId, inviteId, inviteContent });
}

function foundIn(spaceId: string): Invited {
  return { spaceId, inviteId: null, inviteContent: '' };
}

async function spacesTitled(title: string, client: Client): Promise<Outcome<ReadonlySet<string>>> {
  const page = await client.users.spaces({ topictype: 'group', size: pageSize });
  if (!page.ok) return page;
  const titled = page.value.rows.filter((space) => space.title?.trim() === title.trim());
  return success(new Set(titled.map(({ spaceId }) => spaceId)));
}

/** The ids and addresses of those who are not, or not yet, members. */
async function notAmongMembers(
  invitees: NewInvite['invitees'],
  spaceId: string,
  { client, restUrl }: Means,
): Promise<Outcome<ReadonlySet<string>>> {
  const missing = new Set(invitees.map(({ invitee }) => invitee.toLowerCase()));
  const pages = eachPage({
    ask: (position) => client.spaces.members({ spaceId, ...position }),
    idOf: ({ memberId }) => memberId,
    size: memberPageSize,
    restUrl,
  });
  for await (const page of pages) {
    if (!page.ok) return page;
    for (const { memberId, emailAddress = '' } of page.value) {
      missing.delete(memberId.toLowerCase());
      missing.delete(emailAddress.toLowerCase());
    }
    if (missing.size === 0) break;
  }
  return success(missing);
}
