import { type Answer, failure, type Outcome, success } from '../../preload/contract.ts';
import type { Manner } from '../net/client.ts';
import { type Settled, type Settling, settleWrite } from '../net/settled-write.ts';
import { connectionStates } from './models/connections.ts';

type Ask<Connection> = (
  question: { readonly userId: string },
  manner?: Manner,
) => Promise<Outcome<Connection>>;

/** Of a state that the document does not name, nobody knows what led to it. */
const known: ReadonlySet<string> = new Set(connectionStates);

interface Standing {
  readonly status?: string;
}

interface Means<Calls> extends Settling {
  readonly client: { readonly connection: Calls };
}

/**
 * Asks a person for a connection, once. Where the answer leaves open whether the request was made,
 * the pod is asked how the two stand, and believed.
 */
export function askForConnection<Connection extends Standing>(
  userId: string,
  {
    client: { connection },
    ...settling
  }: Means<{ readonly create: Ask<Connection>; readonly info: Ask<Connection> }>,
): Promise<Outcome<Settled<Connection>>> {
  return settleWrite({
    ...settling,
    send: (manner) => connection.create({ userId }, manner),
    find: (manner) =>
      standing(connection.info({ userId }, manner), ['pending_outgoing', 'accepted']),
  });
}

/** Accepts or rejects what a person asks for, once; read and believed as above. */
export function answerConnection<Connection extends Standing>(
  userId: string,
  answer: Answer,
  {
    client: { connection },
    ...settling
  }: Means<{
    readonly accept: Ask<Connection>;
    readonly reject: Ask<Connection>;
    readonly info: Ask<Connection>;
  }>,
): Promise<Outcome<Settled<Connection>>> {
  const wanted = answer === 'accept' ? 'accepted' : 'rejected';
  return settleWrite({
    ...settling,
    send: (manner) => connection[answer]({ userId }, manner),
    find: (manner) => standing(connection.info({ userId }, manner), [wanted]),
  });
}

/** The connection if it stands like that; undefined if it does not, or is none. */
async function standing<Connection extends Standing>(
  asked: Promise<Outcome<Connection>>,
  wanted: readonly string[],
): Promise<Outcome<Connection | undefined>> {
  const info = await asked;
  if (!info.ok) return info.problem.code === 'not-found' ? success(undefined) : info;
  const { status = '' } = info.value;
  if (wanted.includes(status)) return info;
  return known.has(status) ? success(undefined) : failure('unexpected-answer', { status });
}
