import {
  type Account,
  type KeychainState,
  type Outcome,
  type Problem,
  success,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { isWithin } from '../rhythm.ts';
import type { Patience, Vault } from './vault.ts';

/** Where a secret ended up. */
export type Kept = Account['kept'];

/** Secrets in the keychain where that is possible, else in memory and nowhere else. */
export interface Keeping {
  /** `null`: not there. Problems of the vault; while it is known to be shut it is not asked again. */
  readonly load: (account: string) => Promise<Outcome<string | null>>;
  /** Never fails: what the keychain does not take is kept in memory. */
  readonly save: (account: string, secret: string, asked?: 'by-person') => Promise<Kept>;
  readonly remove: (account: string) => Promise<Outcome<void>>;
  /**
   * Whether the keychain answers when asked for this item. A locked one may well answer "not
   * there" to a question for what it never held; only for what it holds does it ask to be opened.
   */
  readonly look: (account: string, patience: Patience) => Promise<Outcome<void>>;
  /** Moves what is in memory into the keychain, and tells which accounts that were. */
  readonly move: (patience: Patience) => Promise<Outcome<readonly string[]>>;
  /** Over when nothing is being saved. */
  readonly atRest: () => Promise<void>;
}

interface Terms {
  readonly vault: Vault;
  /** Told the state of the keychain after each answer of it. */
  readonly onState: (state: KeychainState) => void;
  /** It was shut, and has just taken a secret: what is in memory may be moved. */
  readonly onOpened: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
/** A locked one opens a prompt each time; one that is not there asks nobody anything. */
const firstPauseMs = { 'keychain-locked': hourMs, 'keychain-unavailable': 4_000 };

/**
 * A keeper over the vault. Each question to a locked keychain opens a prompt, hence the restraint: by
 * itself it is only asked again where a session would be lost with the end of Foyer, and ever more
 * seldom.
 */
export function createKeeping({ vault, onState, onOpened, now, log }: Terms): Keeping {
  const memory = new Map<string, string>();
  const moving = new Set<string>();
  let saved: Promise<unknown> = Promise.resolve();
  let shut: Problem | undefined;
  let failures = 0;
  let shutAt = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function learn<Value>(call: string, outcome: Outcome<Value>): Outcome<Value> {
    shut = outcome.ok ? undefined : outcome.problem;
    failures = outcome.ok ? 0 : failures + 1;
    shutAt = now();
    onState(stateOf(shut));
    if (shut) log('keychain', { call, problem: shut.code, reason: shut.detail?.['reason'] ?? '' });
    return outcome;
  }

  /** Whether it may be asked without a person: it never was shut, or long enough ago. */
  function mayAsk(): boolean {
    if (!shut) return true;
    const isLocked = shut.code === 'keychain-locked';
    const first = firstPauseMs[isLocked ? 'keychain-locked' : 'keychain-unavailable'];
    return !isWithin(Math.min(dayMs, first * 2 ** (failures - 1)), shutAt, { now });
  }

  async function loadNow(account: string): Promise<Outcome<string | null>> {
    const remembered = memory.get(account);
    if (remembered !== undefined) return success(remembered);
    if (shut && (shut.code === 'keychain-locked' || !mayAsk())) return { ok: false, problem: shut };
    return learn('get', await vault.get(account));
  }

  async function saveNow(account: string, secret: string, asked?: 'by-person'): Promise<Kept> {
    const wasShut = shut !== undefined;
    const kept = mayAsk() || asked ? learn('set', await vault.set(account, secret)) : undefined;
    if (kept?.ok) {
      memory.delete(account);
      if (wasShut) onOpened();
      return 'keychain';
    }
    memory.set(account, secret);
    return 'memory';
  }

  /** False: it was removed while the keychain was being unlocked. Was it renewed, it goes again. */
  async function moveNow(account: string, patience: Patience): Promise<Outcome<boolean>> {
    for (;;) {
      const secret = memory.get(account);
      if (secret === undefined) return success(false);
      const kept = learn('set', await vault.set(account, secret, patience));
      if (!kept.ok) return kept;
      if (memory.get(account) !== secret) continue;
      memory.delete(account);
      return success(true);
    }
  }

  return {
    load(account) {
      // In turn, so that what the first of many learns about the keychain spares the others.
      const loaded = turn.then(() => loadNow(account));
      turn = loaded.catch(() => undefined);
      return loaded;
    },
    save(account, secret, asked) {
      const saving = saveNow(account, secret, asked);
      saved = Promise.allSettled([saved, saving]);
      return saving;
    },
    async remove(account) {
      const onlyInMemory = memory.delete(account) && shut !== undefined && !moving.has(account);
      return onlyInMemory ? success() : learn('delete', await vault.delete(account));
    },
    async look(account, patience) {
      const answered = learn('get', await vault.get(account, patience));
      return answered.ok ? success() : answered;
    },
    async move(patience) {
      const moved: string[] = [];
      for (const account of [...memory.keys()]) {
        moving.add(account);
        const done = await moveNow(account, patience).finally(() => moving.delete(account));
        if (!done.ok) return done;
        if (done.value) moved.push(account);
      }
      return success(moved);
    },
    async atRest() {
      await saved;
    },
  };
}

function stateOf(problem: Problem | undefined): KeychainState {
  if (!problem) return 'ready';
  return problem.code === 'keychain-locked' ? 'locked' : 'unavailable';
}
