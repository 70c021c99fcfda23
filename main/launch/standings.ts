import type { AppState, Connection, Outcome, Problem } from '../../preload/contract.ts';
import { success } from '../../preload/contract.ts';
import type { PodClient } from '../pod/client.ts';
import type { UserConnection } from '../pod/models.ts';
import { isSamePod } from '../pod/user-id.ts';
import { tellReach } from '../polling.ts';
import { type Clock, isWithin } from '../rhythm.ts';

/** How an account of ours and somebody stand: connected, asked, declined. */
export type Standing = Connection['state'];

/** A pod's account that may be asked how it stands with somebody. */
export interface StandingAccount {
  readonly accountId: string;
  /** Our own. */
  readonly userId: string;
  readonly client: { readonly connection: Pick<PodClient['connection'], 'info'> };
}

/** How our accounts stand with people. */
export interface Standings {
  /** As far as is known; nobody is asked. */
  readonly known: (accountId: string, userId: string) => Standing | undefined;
  /** Asks, unless the two are known to be connected. */
  readonly ask: (account: StandingAccount, userId: string) => Promise<Outcome<Standing>>;
  /** Takes what was learned elsewhere. */
  readonly learn: (
    connections: readonly Pick<Connection, 'accountId' | 'userId' | 'state'>[],
  ) => void;
}

interface Parts {
  readonly state: () => Pick<AppState, 'requests' | 'outgoing'>;
  readonly accounts: () => readonly StandingAccount[];
  readonly told?: ((accountId: string, problem: Problem | null) => void) | undefined;
  readonly clock: Pick<Clock, 'now'>;
}

/** Connections last; whoever is not connected may be by the next minute. */
const acceptedFor = 6 * 60 * 60_000;
const othersFor = 10 * 60_000;
const mostKept = 5_000;

const states = {
  pending_incoming: 'pending-incoming',
  pending_outgoing: 'pending-outgoing',
  accepted: 'accepted',
  rejected: 'rejected',
  unknown: 'unknown',
} as const satisfies Record<UserConnection['status'], Standing>;

/** Keeps in memory what was told. */
export function createStandings({ state, accounts, told, clock }: Parts): Standings {
  const book = new Map<string, { readonly standing: Standing; readonly at: number }>();
  const keyOf = (accountId: string, userId: string) => `${accountId} ${userId}`;

  function write(accountId: string, userId: string, standing: Standing) {
    const key = keyOf(accountId, userId);
    book.delete(key);
    book.set(key, { standing, at: clock.now() });
    const [oldest] = book.size > mostKept ? book.keys() : [];
    if (oldest !== undefined) book.delete(oldest);
  }

  function read(accountId: string, userId: string): Standing | undefined {
    const entry = book.get(keyOf(accountId, userId));
    if (!entry) return undefined;
    const lasts = entry.standing === 'accepted' ? acceptedFor : othersFor;
    return isWithin(lasts, entry.at, clock) ? entry.standing : undefined;
  }

  function shown(accountId: string, userId: string): Standing | undefined {
    const isTheirs = (one: { readonly accountId: string; readonly userId: string }) =>
      one.accountId === accountId && one.userId === userId;
    const { requests, outgoing } = state();
    if (requests.some(isTheirs)) return 'pending-incoming';
    const sent = outgoing.find(isTheirs);
    if (!sent) return undefined;
    return sent.state === 'pending' ? 'pending-outgoing' : 'rejected';
  }

  const isOurPod = (accountId: string, userId: string) =>
    accounts().some((one) => one.accountId === accountId && isSamePod(one.userId, userId));

  return {
    known(accountId, userId) {
      if (isOurPod(accountId, userId)) return 'accepted';
      return shown(accountId, userId) ?? read(accountId, userId);
    },
    async ask({ accountId, userId: ownId, client }, userId) {
      if (isSamePod(ownId, userId) || read(accountId, userId) === 'accepted') {
        return success('accepted');
      }
      const info = await client.connection.info({ userId });
      tellReach(info, (problem) => told?.(accountId, problem));
      if (!info.ok && info.problem.code !== 'not-found') return info;
      const standing = info.ok ? states[info.value.status] : 'none';
      write(accountId, userId, standing);
      return success(standing);
    },
    learn(connections) {
      for (const { accountId, userId, state: standing } of connections) {
        write(accountId, userId, standing);
      }
    },
  };
}
