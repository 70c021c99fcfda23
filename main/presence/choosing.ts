import {
  type ChoosablePresence,
  failure,
  type Outcome,
  type PresenceCategory,
  type Problem,
  type QuestionOf,
  success,
} from '../../preload/contract.ts';
import { settleWrite } from '../net/settled-write.ts';
import { isOutOfReach, tellReach } from '../polling.ts';
import type { OwnBoard } from './own.ts';
import type { PodAccount } from './source.ts';

/** Setting our own presence, where a pod has it. Foyer sets none by itself. */
interface Choosing {
  /**
   * Sets it, then reads what became of it and believes that. Shown at once, and taken back with a
   * problem: `presence-refused` (the pod does not take it), or why it is not known to be set.
   */
  readonly set: (question: QuestionOf<'setOwnPresence'>) => Promise<Outcome<void>>;
  /** Finds out whether an account can set it, once while it is signed in. */
  readonly find: (accountId: string) => Promise<void>;
}

interface Parts {
  readonly board: OwnBoard;
  /** Told what our own presence is now. */
  readonly settled: (account: PodAccount, presence: PresenceCategory) => void;
  readonly told?: ((accountId: string, problem: Problem | null) => void) | undefined;
  readonly learned?:
    | ((accountId: string, capability: 'set-presence', may: boolean) => void)
    | undefined;
  /** For tests that own the time. */
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
}

/** What every pod lets be set that lets anything be set. */
const plain: readonly ChoosablePresence[] = ['available', 'busy', 'away'];

/** Chooses over a board; one choice of an account is under way at a time, and the last one counts. */
export function createChoosing({ board, settled, told, learned, sleep }: Parts): Choosing {
  const turns = new Map<string, Promise<unknown>>();
  const found = new WeakSet<PodAccount>();

  async function send(account: PodAccount, presence: ChoosablePresence) {
    const { accountId, client } = account;
    const sent = await settleWrite({
      send: () => client.ownPresence.set({ presence }),
      async find() {
        const read = await client.ownPresence.get();
        return read.ok && read.value.category !== presence ? success(undefined) : read;
      },
      ...(sleep ? { sleep } : {}),
    });
    tellReach(sent, (problem) => told?.(accountId, problem));
    if (!sent.ok || sent.value.by === 'reading') return sent.ok ? success(presence) : sent;
    const read = await client.ownPresence.get();
    return success(read.ok ? read.value.category : sent.value.value.category);
  }

  async function carryOut(account: PodAccount, presence: ChoosablePresence) {
    const { accountId } = account;
    if (board.find(accountId)?.chosen !== presence) return success();
    const sent = await send(account, presence);
    const isLast = board.find(accountId)?.chosen === presence;
    if (isLast) board.change(accountId, { chosen: null });
    if (sent.ok) settled(account, sent.value);
    else if (isRefusal(sent.problem)) return refuse(account, presence, sent.problem);
    else return sent;
    return sent.value === presence ? success() : failure('presence-refused');
  }

  function refuse({ accountId }: PodAccount, presence: ChoosablePresence, problem: Problem) {
    const hasNone = problem.code === 'not-found' || plain.includes(presence);
    if (hasNone) learned?.(accountId, 'set-presence', false);
    const before = board.find(accountId)?.refused ?? [];
    board.change(accountId, { refused: [...before, presence] });
    return failure('presence-refused', { ...problem.detail });
  }

  return {
    async set({ accountId, presence }) {
      const account = board.find(accountId)?.account;
      if (!account) return failure('not-signed-in');
      board.change(accountId, { chosen: presence });
      const turn = (turns.get(accountId) ?? Promise.resolve()).then(() =>
        carryOut(account, presence),
      );
      turns.set(accountId, turn);
      return turn;
    },
    async find(accountId) {
      const account = board.find(accountId)?.account;
      if (!account || found.has(account)) return;
      found.add(account);
      const read = await account.client.ownPresence.get();
      if (read.ok) {
        learned?.(accountId, 'set-presence', true);
        settled(account, read.value.category);
      } else if (isRefusal(read.problem)) learned?.(accountId, 'set-presence', false);
      else if (isOutOfReach(read.problem)) found.delete(account);
    },
  };
}

/** The pod does not know it, or does not let us. */
function isRefusal({ code }: Problem): boolean {
  return code === 'not-found' || code === 'not-allowed' || code === 'not-accepted';
}
