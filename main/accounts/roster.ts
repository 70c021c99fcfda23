import {
  type AccountStatus,
  type Capability,
  failure,
  type Outcome,
  type Problem,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import type { State } from '../state.ts';
import { createBoard } from './board.ts';
import type { ClientSecret } from './client-secret.ts';
import {
  type AccountEntry,
  capabilitiesOf,
  readRegister,
  registerFile,
  shownAccount,
  taught,
  writeRegister,
} from './entry.ts';
import type { Keeping, Kept } from './keeping.ts';
import type { LivingAccount, Means } from './living.ts';
import { type OpenAccounts, openAccounts } from './open-accounts.ts';
import { keptPlaceOf, revive } from './revive.ts';
import type { AuthenticationMeans } from './symphony-authentication.ts';
import { createTruth } from './truth.ts';

/** The profile's JSON files, as much of them as is needed here. */
export interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

/** The accounts that are signed in, in memory, in the state and on the disk. */
export interface Roster extends OpenAccounts {
  /** Takes up the accounts of the profile; they connect while the start goes on. */
  readonly start: () => Promise<void>;
  /** What a new account needs to live. */
  readonly means: Means;
  /**
   * A new sign-in: its secret is kept before anybody is told that the account is there. One without
   * a secret has what it needs in a file.
   */
  readonly welcome: (account: LivingAccount, secret?: string) => Promise<Outcome<void>>;
  /** The account goes; undefined when there is none of that id. */
  readonly dismiss: (accountId: string) => LivingAccount | undefined;
  /** Asks the account's server who this is; the status follows from that. */
  readonly greet: (accountId: string) => Promise<void>;
  /** Over when no account obtains or renews its session, and none is being kept. */
  readonly atRest: () => Promise<void>;
  /** Tries again what waited for the keychain, or missed its item there. */
  readonly retryKeychain: () => void;
  /** These accounts are kept in the keychain now. */
  readonly movedToKeychain: (accountIds: readonly string[]) => void;
  /** An item that the keychain holds: to ask for it is what makes a locked one open. */
  readonly keptItem: () => string | undefined;
  /** Another place among the accounts; `not-found` when there is none of that id. */
  readonly move: (accountId: string, to: number) => Promise<Outcome<void>>;
  /** Writes down who is signed in, in the order in which they are shown. */
  readonly write: () => Promise<Outcome<void>>;
  readonly told: (accountId: string, problem: Problem | null) => void;
  /** A refusal, or the end of it, has taught what an account may do. */
  readonly learned: (accountId: string, capability: Capability, may: boolean) => void;
}

interface Terms extends AuthenticationMeans {
  readonly state: State;
  readonly keeping: Keeping;
  readonly clientSecret: ClientSecret;
  readonly files: Files;
  readonly log: Log;
}

/** An empty roster over the state's slice of accounts. */
export function createRoster(terms: Terms): Roster {
  const { state, keeping, clientSecret, files, now, log } = terms;
  const board = createBoard(state);
  const truth = createTruth(board, now);
  const living = new Map<string, LivingAccount>();
  /** As they are written down: with what was learned since. */
  const entries = new Map<string, AccountEntry>();
  /** Accounts that outlive this run: with an item in the keychain, if only an old one, or a file. */
  const kept = new Set<string>();
  const means: Means = { ...terms, ...truth, clientSecret: clientSecret.read, onKept };

  function onKept(accountId: string, place: Kept) {
    const account = board.find(accountId);
    if (!account || account.kept === place) return;
    board.change(accountId, { kept: place });
    if (place === 'keychain') kept.add(accountId);
    void write();
  }

  /**
   * Accounts that only ever lived in memory leave no trace on the disk. One that was kept before
   * stays listed while the keychain is shut, or it would be forgotten with its item left behind.
   */
  async function write(): Promise<Outcome<void>> {
    const listed = board.all().flatMap(({ id }) => {
      const entry = entries.get(id);
      return entry && kept.has(id) ? [entry] : [];
    });
    const register = { entries: listed, ...clientSecret.note() };
    const written = await files.write(registerFile, writeRegister(register));
    if (!written.ok) log('accounts were not written', { problem: written.problem.code });
    return written;
  }

  function adopt(account: LivingAccount, status: AccountStatus, place: Kept) {
    const { entry } = account;
    living.set(entry.id, account);
    entries.set(entry.id, entry);
    if (place !== 'memory') kept.add(entry.id);
    board.put(shownAccount(entry, status, place));
  }

  function learned(accountId: string, capability: Capability, may: boolean) {
    const entry = entries.get(accountId);
    if (!entry || capabilitiesOf(entry).includes(capability) === may) return;
    const wiser = taught(entry, capability, may);
    entries.set(accountId, wiser);
    board.change(accountId, { capabilities: capabilitiesOf(wiser) });
    void write();
  }

  async function greet(accountId: string) {
    const greeted = await living.get(accountId)?.greet();
    if (greeted) truth.told(accountId, greeted.ok ? null : greeted.problem);
  }

  return {
    means,
    greet,
    write,
    told: truth.told,
    learned,

    async start() {
      const register = readRegister(await files.read(registerFile));
      clientSecret.start(register);
      for (const entry of register.entries) {
        adopt(revive(entry, means), { kind: 'connecting' }, keptPlaceOf(entry));
        void greet(entry.id);
      }
    },

    async welcome(account, secret) {
      const { id } = account.entry;
      // What goes on with the old client ends here; it must not speak for the new one.
      board.change(id, { status: { kind: 'connecting' } });
      await living.get(id)?.end();
      const place = secret === undefined ? 'key-file' : await keeping.save(id, secret, 'by-person');
      adopt(account, { kind: 'connected', since: now() }, place);
      return write();
    },

    async move(accountId, to) {
      if (!living.has(accountId)) return failure('not-found');
      board.move(accountId, to);
      return write();
    },

    dismiss(accountId) {
      const account = living.get(accountId);
      living.delete(accountId);
      entries.delete(accountId);
      kept.delete(accountId);
      board.remove(accountId);
      return account;
    },

    async atRest() {
      await Promise.all([...living.values()].map((account) => account.atRest()));
      await keeping.atRest();
    },

    retryKeychain() {
      const waiting = state.getState().accounts.filter(({ status }) => {
        return 'problem' in status && status.problem.code.startsWith('keychain-');
      });
      for (const { id, kept: place, status } of waiting) {
        const entry = entries.get(id);
        const hasEnded = status.kind === 'signed-out';
        // One that only waits may renew its session already; a second one would use up its token.
        if (entry && hasEnded) adopt(revive(entry, means), { kind: 'connecting' }, place);
        else board.change(id, { status: { kind: 'connecting' } });
        void greet(id);
      }
    },

    movedToKeychain(accountIds) {
      for (const accountId of accountIds) {
        if (!living.has(accountId)) continue;
        kept.add(accountId);
        board.change(accountId, { kept: 'keychain' });
      }
    },

    keptItem: () => [...kept].find((id) => board.find(id)?.kept !== 'key-file'),

    ...openAccounts(living, board),
  };
}
