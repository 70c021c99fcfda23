import { failure, type Outcome, type Problem, success } from '../../preload/contract.ts';
import type { Client, Manner } from '../net/client.ts';
import { type Settled, type Settling, settleWrite } from '../net/settled-write.ts';
import type { spacesOperations } from './operations.ts';
import { eachPage } from './pages.ts';

type Calls = Client<typeof spacesOperations>;

/** Spaces, with all its operations, and where it is: links of its lists that lead elsewhere are refused. */
export interface Place {
  readonly client: Calls;
  readonly restUrl: string;
}

type Means = Place & Settling;
type Invitations = Calls['invitations'];
/** A space to be made, with those to be invited to it. */
export type NewSpace = Parameters<Invitations['createSpace']>[0];
/** Those to be invited to a space that is there. */
export type NewInvite = Parameters<Invitations['add']>[0];

/** Where people are invited to; with all that the answer said, where one came. */
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
 * which was not there before is the new one. If what is there cannot be read, nothing is sent (detail
 * done: `not-sent`), but a service account may not read it and is then told that nobody knows.
 */
export async function createSpace(
  question: NewSpace,
  { client, restUrl: _restUrl, ...settling }: Means,
): Promise<Outcome<Settled<Invited>>> {
  const { title } = question;
  const { signal } = settling;
  const before = await spacesTitled(title, client, signal ? { signal } : {});
  if (!before.ok && before.problem.code !== 'not-allowed') return notSent(before.problem);
  return settleWrite({
    ...settling,
    send: async (manner) => invitedBy(await client.invitations.createSpace(question, manner)),
    async find(manner) {
      if (!before.ok) return before;
      const now = await spacesTitled(title, client, manner);
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
  { client, restUrl, ...settling }: Means,
): Promise<Outcome<Settled<Invited>>> {
  const { spaceId } = question;
  const settled = await settleWrite({
    ...settling,
    send: async (manner) => invitedBy(await client.invitations.add(question, manner)),
    async find(manner) {
      const missing = await notAmongMembers(question, { client, restUrl }, manner);
      if (!missing.ok) return missing;
      return success(missing.value.size === 0 ? foundIn(spaceId) : undefined);
    },
  });
  if (settled.ok || settled.problem.detail?.['done'] !== 'not-found') return settled;
  return failure(settled.problem.code, { ...settled.problem.detail, done: 'unknown' });
}

function invitedBy(outcome: Awaited<ReturnType<Invitations['createSpace']>>): Outcome<Invited> {
  if (!outcome.ok) return outcome;
  const { inviteContent = '' } = outcome.value;
  return success({ ...outcome.value, inviteContent });
}

function notSent({ code, detail }: Problem): Outcome<never> {
  return failure(code, { ...detail, done: 'not-sent' });
}

function foundIn(spaceId: string): Invited {
  return { spaceId, inviteId: null, inviteContent: '' };
}

async function spacesTitled(
  title: string,
  client: Calls,
  manner: Manner,
): Promise<Outcome<ReadonlySet<string>>> {
  const page = await client.users.spaces({ topictype: 'group', size: pageSize }, manner);
  if (!page.ok) return page;
  const titled = page.value.rows.filter((space) => space.title?.trim() === title.trim());
  return success(new Set(titled.map(({ spaceId }) => spaceId)));
}

/** The ids and addresses of those who are not, or not yet, members. */
async function notAmongMembers(
  { invitees, spaceId }: NewInvite,
  { client, restUrl }: Place,
  manner: Manner,
): Promise<Outcome<ReadonlySet<string>>> {
  const missing = new Set(invitees.map(({ invitee }) => invitee.toLowerCase()));
  const pages = eachPage({
    ask: (position) => client.spaces.members({ spaceId, ...position }, manner),
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
