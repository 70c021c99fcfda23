import {
  failure,
  type Outcome,
  type ProblemCode,
  type QuestionOf,
  success,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { askForConnection } from '../pod/connecting.ts';
import type { UserConnection } from '../pod/models.ts';
import { isOutOfReach } from '../polling.ts';
import type { SentRequests } from './sent-requests.ts';
import type { PodConnections } from './source.ts';

/** Asks people for connections. */
export interface Asking {
  /**
   * Asks once, and at most once while it is under way. `declined-before` unless `again` is said;
   * `already-asked`, `already-connected`, `request-unanswered` where there is nothing to ask for.
   */
  readonly askForConnection: (question: QuestionOf<'askForConnection'>) => Promise<Outcome<void>>;
}

interface Parts {
  readonly clientOf: (accountId: string) => Outcome<PodConnections>;
  readonly sent: SentRequests;
  /** What somebody is called, as far as it is known. */
  readonly nameOf: (accountId: string, userId: string) => string | undefined;
  /** What the account has sent may be different now. */
  readonly asked: (accountId: string) => void;
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
  readonly log: Log;
}

const nothingToAsk: Partial<Record<UserConnection['status'], ProblemCode>> = {
  accepted: 'already-connected',
  pending_outgoing: 'already-asked',
  pending_incoming: 'request-unanswered',
};

/** Reads how the two stand before anything is sent, and again where no clear answer comes. */
export function createAsking({ clientOf, sent, nameOf, asked, sleep, log }: Parts): Asking {
  const underWay = new Map<string, Promise<Outcome<void>>>();

  function wasDeclined(accountId: string, userId: string): boolean {
    return sent.of(accountId).some((one) => one.userId === userId && one.declined);
  }

  /** Why nothing may be sent; null where something may. */
  async function obstacle(
    { accountId, userId, again }: QuestionOf<'askForConnection'>,
    client: PodConnections,
  ): Promise<Outcome<never> | null> {
    const info = await client.connection.info({ userId });
    if (!info.ok) {
      const { code } = info.problem;
      if (isOutOfReach(info.problem) || code === 'session-ended') return info;
      return !again && wasDeclined(accountId, userId) ? failure('declined-before') : null;
    }
    const code = nothingToAsk[info.value.status];
    if (code) return failure(code);
    return info.value.status === 'rejected' && !again ? failure('declined-before') : null;
  }

  async function ask(question: QuestionOf<'askForConnection'>): Promise<Outcome<void>> {
    const { accountId, userId } = question;
    const client = clientOf(accountId);
    if (!client.ok) return client;
    const stopped = await obstacle(question, client.value);
    if (stopped) return stopped;
    const settled = await askForConnection(userId, {
      client: client.value,
      ...(sleep ? { sleep } : {}),
    });
    log('asked for a connection', { problem: settled.ok ? 'none' : settled.problem.code });
    if (settled.ok) await keep(accountId, settled.value.value);
    // Where no clear answer came, the list may tell it later.
    asked(accountId);
    return settled.ok ? success() : settled;
  }

  async function keep(accountId: string, connection: UserConnection) {
    if (connection.status !== 'pending_outgoing') return;
    const { userId, firstRequestedAt, updatedAt, requestCounter: timesAsked } = connection;
    const { company = '' } = sent.of(accountId).find((one) => one.userId === userId) ?? {};
    const name = nameOf(accountId, userId) ?? '';
    const times = { firstRequestedAt, updatedAt, timesAsked };
    await sent.put({ accountId, userId, name, company, ...times, declined: false });
  }

  return {
    askForConnection(question) {
      const key = `${question.accountId} ${question.userId}`;
      const going = underWay.get(key) ?? ask(question).finally(() => underWay.delete(key));
      underWay.set(key, going);
      return going;
    },
  };
}
