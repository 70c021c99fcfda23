import type { Answer, ConnectionRequest, Problem } from '../../preload/contract.ts';
import { isOutOfReach } from '../polling.ts';
import { requestId } from './request.ts';
import type { PodConnections } from './source.ts';

/** How giving an answer ended. */
export type Ending =
  /** The request is answered that way, whoever did it. */
  | { readonly kind: 'done' }
  /** The request is not pending any more, but not answered that way. */
  | { readonly kind: 'gone'; readonly problem: Problem }
  /** The system cannot be reached; what it knows has to be read before anything is sent again. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Refusals that say for certain that nothing was changed. */
const harmless: readonly string[] = ['not-allowed', 'rate-limited', 'signed-out', 'not-signed-in'];

/**
 * Sends the answer once. Where it is not certain what came of it, the system is asked and believed.
 * Sent into a broken line and still waited for: `waiting`, because it may yet arrive.
 */
export async function sendAnswer(
  client: PodConnections,
  request: ConnectionRequest,
  answer: Answer,
): Promise<Ending> {
  const ending = await send(client, request, answer);
  if (ending.kind !== 'vain') return ending;
  const { code } = ending.problem;
  if (code === 'offline' || code === 'unreachable') return { kind: 'waiting' };
  return { kind: 'failed', problem: ending.problem };
}

/**
 * Sends an answer given earlier, but only if the system says that it is still waited for. A second
 * failure is told and not tried a third time.
 */
export async function sendKeptAnswer(
  client: PodConnections,
  request: ConnectionRequest,
  answer: Answer,
): Promise<Ending> {
  const found = await lookAtConnection(client, request, answer);
  if (found !== 'pending') return found;
  const ending = await send(client, request, answer);
  return ending.kind === 'vain' ? { kind: 'failed', problem: ending.problem } : ending;
}

interface Vain {
  /** It failed, and the request is still pending. */
  readonly kind: 'vain';
  readonly problem: Problem;
}

async function send(
  client: PodConnections,
  request: ConnectionRequest,
  answer: Answer,
): Promise<Ending | Vain> {
  const post = answer === 'accept' ? client.connection.accept : client.connection.reject;
  const sent = await post({ userId: request.userId });
  if (sent.ok) return { kind: 'done' };
  const { problem } = sent;
  if (harmless.includes(problem.code)) return { kind: 'failed', problem };
  const found = await lookAtConnection(client, request, answer);
  if (found === 'pending') return { kind: 'vain', problem };
  return found.kind === 'failed' ? { kind: 'failed', problem } : found;
}

async function lookAtConnection(
  { connection }: PodConnections,
  request: ConnectionRequest,
  answer: Answer,
): Promise<Ending | 'pending'> {
  const info = await connection.info({ userId: request.userId });
  if (!info.ok) {
    const { problem } = info;
    if (isOutOfReach(problem)) return { kind: 'waiting' };
    return { kind: problem.code === 'not-found' ? 'gone' : 'failed', problem };
  }
  const { status } = info.value;
  if (status === (answer === 'accept' ? 'accepted' : 'rejected')) return { kind: 'done' };
  const isThisAsking = requestId(request.accountId, info.value) === request.id;
  if (status === 'pending_incoming' && isThisAsking) return 'pending';
  if (status === 'unknown') {
    return {
      kind: 'failed',
      problem: { code: 'unexpected-answer', detail: { operation: 'info' } },
    };
  }
  return { kind: 'gone', problem: { code: 'conflict', detail: { status } } };
}
