import type { AccountStatus, Outcome, Problem } from '../../preload/contract.ts';
import type { Log, Net } from '../net.ts';
import type { PodClient } from '../pod/client.ts';
import type { SpacesClient } from '../spaces/client.ts';
import type { State } from '../state.ts';
import { createBoard, isSignedOut } from './board.ts';
import type { ClientSecret } from './client-secret.ts';
import {
  type AccountEntry,
  readRegister,
  registerFile,
  shownAccount,
  writeRegister,
} from './entry.ts';
import type { Keeping, Kept } from './keeping.ts';
import type { LivingAccount, Means } from './living.ts';
import { createSpacesAccount } from './spaces-account.ts';
import { createSymphonyAccount } from './symphony-account.ts';
import { createTruth } from './truth.ts';

/** A Symphony account that may be asked. */
export interface PodAccount {
  readonly accountId: string;
  readonly userId: string;
  readonly client: PodClient;
}

/** A Spaces account that may be asked. */
export interface SpacesAccount {
  readonly accountId: string;
  readonly userId: string;
  readonly webUrl: string;
  readonly client: SpacesClient;
}

/** The profile's JSON files, as much of them as is needed here. */
export interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

/** The accounts that are signed in, in memory, in the state and on the disk. */
export interface Roster {
  /** Takes up the accounts of the profile; they connect while the start goes on. */
  readonly start: () => Promise<void>;
  /** What a new account needs to live. */
  readonly means: Means;
  /** A new sign-in: its secret is kept before anybody is told that the account is there. */
  readonly welcome: (account: LivingAccount, secret: string) => Promise<Outcome<void>>;
  /** The account goes; undefined when there is none of that id. */
  readonly dismiss: (accountId: string) => LivingAccount | undefined;
  /** Asks the account's server who this is; the status follows from that. */
  readonly greet: (accountId: string) => Promise<void>;
  /** Tries again what waited for the keychain, or missed its item there. */
  readonly retryKeychain: () => void;
  /** These accounts are kept in the keychain now. */
  readonly movedToKeychain: (accountIds: readonly string[]) => void;
  /** An item that the keychain holds: to ask for it is what makes a locked one open. */
  readonly keptItem: () => string | undefined;
  /** Writes down who is signed in. */
  readonly write: () => Promise<Outcome<void>>;
  readonly pods: () => readonly PodAccount[];
  readonly spaces: () => readonly SpacesAccount[];
  readonly told: (accountId: string, problem: Problem | null) => void;
}

interface Terms {
  readonly state: State;
  readonly net: Net;
  readonly keeping: Keeping;
  readonly clientSecret: ClientSecret;
  readonly files: Files;
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
  readonly now: () => number;
  readonly log: Log;
}

/** An empty roster over the state's slice of accounts. */
export function createRoster(terms: Terms): Roster {
  const { state, keeping, clientSecret, files, now, log } = terms;
  const board = createBoard(state);
  const truth = createTruth(board, now);
  const living = new Map<string, LivingAccount>();
  /** Accounts with an item in the keychain, if only that of an earlier session. */
  const kept = new Set<string>();
  const means: Means = { ...terms, ...truth, clientSecret: clientSecret.read, onKept };

  function onKept(accountId: string, place: Kept) {
    if (board.find(accountId)?.kept === place) return;
    board.change(accountId, { kept: place });
    if (place === 'keychain') kept.add(accountId);
    void write();
  }

  /**
   * Accounts that only ever lived in memory leave no trace on the disk. One that was kept before
   * stays listed while the keychain is shut, or it would be forgotten with its item left behind.
   */
  async function write(): Promise<Outcome<void>> {
    const entries = [...living.values()].map(({ entry }) => entry).filter(({ id }) => kept.has(id));
    const register = { entries, clientSecretKept: clientSecret.isInKeychain() };
    const written = await files.write(registerFile, writeRegister(register));
    if (!written.ok) log('accounts were not written', { problem: written.problem.code });
    return written;
  }

  function adopt(account: LivingAccount, status: AccountStatus, place: Kept) {
    living.set(account.entry.id, account);
    if (place === 'keychain') kept.add(account.entry.id);
    board.put(shownAccount(account.entry, status, place));
  }

  function revive(entry: AccountEntry): LivingAccount {
    return entry.system === 'spaces'
      ? createSpacesAccount(entry, means)
      : createSymphonyAccount(entry, means);
  }

  async function greet(accountId: string) {
    const greeted = await living.get(accountId)?.greet();
    if (greeted) truth.told(accountId, greeted.ok ? null : greeted.problem);
  }

  const open = () =>
    [...living.values()].filter(({ entry }) => !isSignedOut(board.find(entry.id)?.status));

  return {
    means,
    greet,
    write,
    told: truth.told,

    async start() {
      const register = readRegister(await files.read(registerFile));
      clientSecret.start(register.clientSecretKept);
      for (const entry of register.entries) {
        adopt(revive(entry), { kind: 'connecting' }, 'keychain');
        void greet(entry.id);
      }
    },

    async welcome(account, secret) {
      const { id } = account.entry;
      // What goes on with the old client ends here; it must not speak for the new one.
      board.change(id, { status: { kind: 'connecting' } });
      await living.get(id)?.end();
      const place = await keeping.save(id, secret, 'by-person');
      adopt(account, { kind: 'connected', since: now() }, place);
      return write();
    },

    dismiss(accountId) {
      const account = living.get(accountId);
      living.delete(accountId);
      kept.delete(accountId);
      board.remove(accountId);
      return account;
    },

    retryKeychain() {
      const waiting = state.getState().accounts.filter(({ status }) => {
        return 'problem' in status && status.problem.code.startsWith('keychain-');
      });
      for (const { id, kept: place } of waiting) {
        const entry = living.get(id)?.entry;
        if (entry) adopt(revive(entry), { kind: 'connecting' }, place);
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

    keptItem: () => [...kept][0],

    pods: () =>
      open().flatMap((account) => {
        if (account.system !== 'symphony') return [];
        const { entry, client } = account;
        return [{ accountId: entry.id, userId: entry.userId, client }];
      }),

    spaces: () =>
      open().flatMap((account) => {
        if (account.system !== 'spaces') return [];
        const { entry, client } = account;
        return [{ accountId: entry.id, userId: entry.userId, webUrl: entry.webUrl, client }];
      }),
  };
}
