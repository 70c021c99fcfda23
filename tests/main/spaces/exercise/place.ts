import type { WholeSpaces } from '../../../../main/spaces/whole.ts';
import type { Simulator } from '../../../simulator/index.ts';
import type { Person } from '../../../simulator/people/person.ts';
import { asGuest, asMe } from '../ways-in.ts';

/** What there is to ask for. */
export interface Place {
  readonly me: Person;
  readonly colleague: Person;
  /** A space of the signed-in person, who may do everything in it. */
  readonly spaceId: string;
  /** A space that the signed-in person is not in. */
  readonly foreignId: string;
  /** A space with a password. */
  readonly shutId: string;
  /** An invitation that the signed-in person made, and one that somebody else did. */
  readonly ownInviteId: string;
  readonly inviteId: string;
  /** An invitation into the space with a password. */
  readonly shutInviteId: string;
  /** A guest in the person's space, and one who is nowhere. */
  readonly guestId: string;
  readonly strayGuestId: string;
}

export const password = '4711-pin';
/** The id of nothing and nobody. */
export const unknown = 'f'.repeat(24);

/** Makes what the trials ask for. */
export async function createPlace(simulator: Simulator): Promise<Place> {
  const { control, me, people } = simulator;
  const colleague = [...people].find(({ inSpaces, index }) => inSpaces && index > 0);
  if (!colleague) throw new Error('Nobody else is there');
  const spaceId = control.createSpace({ title: 'Tea', role: 'admin' });
  const shutId = control.createSpace({ pin: password });
  const [guestId, strayGuestId] = [await guestIn(simulator, spaceId), await guestIn(simulator)];
  return {
    me,
    colleague,
    spaceId,
    foreignId: control.createSpace(),
    shutId,
    ownInviteId: await invited(await asMe(simulator), spaceId),
    inviteId: control.inviteToSpace({ spaceId }).inviteId,
    shutInviteId: control.inviteToSpace({ spaceId: shutId }).inviteId,
    guestId,
    strayGuestId,
  };
}

async function invited({ client }: WholeSpaces, spaceId: string): Promise<string> {
  const invitees = [{ inviteeType: 'email', invitee: 'new@elsewhere.example' }] as const;
  const made = await client.invitations.add({ spaceId, invitees });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value.inviteId;
}

/** The id of a new guest, who has joined the space. */
async function guestIn(simulator: Simulator, spaceId?: string): Promise<string> {
  const { client } = await asGuest(simulator, 'Gwen Guest');
  if (spaceId !== undefined) await client.spaces.join({ spaceId });
  const { token } = Object(simulator.log.findLast(({ given }) => given !== undefined)?.given);
  const [, claims = ''] = String(token).split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()).anonymous_id;
}
