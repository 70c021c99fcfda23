import {
  type Capability,
  failure,
  type Outcome,
  type Problem,
  type QuestionOf,
  type SystemName,
  success,
} from '../../preload/contract.ts';
import type { ProxyKeys } from '../net/passage.ts';
import type { Proxies } from '../net/tunnel.ts';
import type { Log, Net } from '../net.ts';
import { systemClock } from '../rhythm.ts';
import type { State } from '../state.ts';
import { createAttempts } from './attempt.ts';
import type { ReadFile } from './certificate.ts';
import { clientSecretItem, createClientSecret } from './client-secret.ts';
import { createGuestAccount } from './guest-account.ts';
import { createKeeping } from './keeping.ts';
import { leaveEverywhere } from './leaving.ts';
import type { OpenAccounts } from './open-accounts.ts';
import { type SignedInAsGuest, signInAsGuest, signInAsServiceApp } from './other-sign-ins.ts';
import { writePodSession } from './pod-session.ts';
import { createProxyKeys } from './proxy-keys.ts';
import { reconnect } from './reconnect.ts';
import { keptPlaceOf } from './revive.ts';
import { createRoster, type Files } from './roster.ts';
import { createServiceAppAccount } from './service-app-account.ts';
import { createSpacesAccount } from './spaces-account.ts';
import { signInToSpaces } from './spaces-sign-in.ts';
import { createSymphonyAccount } from './symphony-account.ts';
import {
  type CertificateQuestion,
  type SignedInToSymphony,
  type SymphonyQuestion,
  signInToSymphony,
  signInWithCertificate,
} from './symphony-sign-in.ts';
import type { Patience, Vault } from './vault.ts';

export type { PodAccount, SpacesAccount } from './open-accounts.ts';

/** Signing in and staying in. */
export interface Accounts extends OpenAccounts {
  /** Takes up the accounts of the profile; they connect while the start goes on. */
  readonly start: () => Promise<void>;
  /** Ends when the browser came back, the person cancelled, or five minutes are over. */
  readonly signInToSpaces: () => Promise<Outcome<void>>;
  readonly signInToSymphony: (question: SymphonyQuestion) => Promise<Outcome<void>>;
  readonly signInWithCertificate: (question: CertificateQuestion) => Promise<Outcome<void>>;
  readonly signInAsGuest: (question: QuestionOf<'signInAsGuest'>) => Promise<Outcome<void>>;
  readonly signInAsServiceApp: (
    question: QuestionOf<'signInAsServiceApp'>,
  ) => Promise<Outcome<void>>;
  readonly cancelSignIn: () => Promise<Outcome<void>>;
  readonly copySignInLink: () => Promise<Outcome<void>>;
  readonly signOut: (accountId: string) => Promise<Outcome<void>>;
  /** Out of all of them, with nothing left in the keychain. Where that is shut, nothing happens. */
  readonly leave: () => Promise<Outcome<void>>;
  /** Moves an account to another place, 0 being the first: which one is used unless one is named. */
  readonly move: (accountId: string, to: number) => Promise<Outcome<void>>;
  /** An empty secret removes the kept one. */
  readonly setClientSecret: (secret: string) => Promise<Outcome<void>>;
  /** Looks again, with time for a person to unlock; sessions in memory move into the keychain. */
  readonly checkKeychain: () => Promise<Outcome<void>>;
  /** A room tells that a call of the account failed, or (null) went through. */
  readonly told: (accountId: string, problem: Problem | null) => void;
  /** A room tells what the account may do, or may not, as it has just learned. */
  readonly learned: (accountId: string, capability: Capability, may: boolean) => void;
  /**
   * Over when no session is being renewed. A server that rotates refresh tokens has forgotten the old
   * one by the time it answers: who quits before the new one is kept is signed out.
   */
  readonly atRest: () => Promise<void>;
  /** What was said to proxies. */
  readonly proxyKeys: ProxyKeys;
  readonly stop: () => void;
}

interface Terms {
  readonly state: State;
  readonly net: Net;
  /** For the one call that does not go through `net`'s own connections. */
  readonly proxies: Proxies;
  readonly vault: Vault;
  readonly files: Files;
  readonly openInBrowser: (url: string) => Promise<Outcome<void>>;
  readonly copyText: (text: string) => void;
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
  readonly readCertificateFile: ReadFile;
  readonly now?: () => number;
  readonly log: Log;
  /** How long the browser is waited for; five minutes unless said. */
  readonly signInPatienceMs?: number;
  /** How long a person has to unlock the keychain; 20 seconds unless said. */
  readonly unlockPatienceMs?: number;
}

/** An item that is never there: to ask for it tells whether there is a keychain at all. */
const anyItem = 'keychain-check';

/** The accounts of this profile, as they write `accounts`, `signIn`, `keychain` into the state. */
export function createAccounts(terms: Terms): Accounts {
  const { state, vault, log, now = Date.now } = terms;
  const { signInPatienceMs = 300_000, unlockPatienceMs = 20_000 } = terms;
  const attempts = createAttempts(state);
  const keeping = createKeeping({
    vault,
    log,
    now,
    onState: (keychain) => state.setState({ keychain }),
    onOpened: () => void takeOver(),
  });
  const clientSecret = createClientSecret({ state, keeping });
  const roster = createRoster({ ...terms, now, keeping, clientSecret });
  const { means } = roster;
  const inSpaces = () => ({ ...means, settings: state.getState().settings.spaces });
  const keptItem = () =>
    roster.keptItem() ?? (clientSecret.isInKeychain() ? clientSecretItem : undefined);
  let stopReconnecting: () => void = () => undefined;

  /** A sign-in by a form in Foyer itself: no browser is waited for. */
  const byForm = <Value>(
    system: SystemName,
    signIn: () => Promise<Outcome<Value>>,
    welcome: (value: Value) => Promise<Outcome<void>>,
  ) =>
    attempts.run(system, async ({ cancelled, onChecking }) => {
      onChecking();
      const signedIn = await signIn();
      if (!signedIn.ok) return signedIn;
      return cancelled.aborted ? failure('sign-in-cancelled') : welcome(signedIn.value);
    });

  const welcomeToPod = ({ entry, session }: SignedInToSymphony) =>
    roster.welcome(createSymphonyAccount(entry, means, session), writePodSession(session));

  /** Each time a guest is somebody new; who they were before is nobody any more. */
  async function welcomeGuest({ entry, token }: SignedInAsGuest) {
    for (const { id, way, status } of state.getState().accounts) {
      if (way === 'guest' && status.kind === 'signed-out') await signOut(id);
    }
    return roster.welcome(createGuestAccount(entry, means, token), token);
  }

  async function signOut(accountId: string): Promise<Outcome<void>> {
    const account = roster.dismiss(accountId);
    if (!account) return failure('not-found');
    await account.end();
    await account.revoke();
    const isKept = keptPlaceOf(account.entry) === 'keychain';
    const removed = isKept ? await keeping.remove(accountId) : success();
    const written = await roster.write();
    return removed.ok ? written : removed;
  }

  /** The keychain is open: it takes what is in memory, and who waited for it goes on. */
  async function takeOver(patience: Patience = {}): Promise<Outcome<void>> {
    const moved = await keeping.move(patience);
    if (!moved.ok) return moved;
    roster.movedToKeychain(moved.value);
    if (moved.value.includes(clientSecretItem)) clientSecret.moved();
    roster.retryKeychain();
    return roster.write();
  }

  return {
    async start() {
      await roster.start();
      stopReconnecting = reconnect({ state, greet: roster.greet });
    },

    signInToSpaces: () =>
      attempts.run('spaces', async (signingIn) => {
        const settings = state.getState().settings.spaces;
        const secret = await clientSecret.read(settings.accountsUrl);
        if (!secret.ok) return secret;
        const signedIn = await signInToSpaces({
          ...terms,
          ...signingIn,
          settings,
          clientSecret: secret.value,
          patienceMs: signInPatienceMs,
        });
        if (!signedIn.ok) return signedIn;
        const { entry, tokens } = signedIn.value;
        const account = createSpacesAccount(entry, roster.means, tokens);
        return roster.welcome(account, tokens.refreshToken);
      }),

    signInToSymphony: (question) =>
      byForm('symphony', () => signInToSymphony(question, means), welcomeToPod),
    signInWithCertificate: (question) =>
      byForm('symphony', () => signInWithCertificate(question, means), welcomeToPod),
    signInAsGuest: (question) =>
      byForm('spaces', () => signInAsGuest(question, inSpaces()), welcomeGuest),
    signInAsServiceApp: (question) =>
      byForm(
        'spaces',
        () => signInAsServiceApp(question, inSpaces()),
        (entry) => roster.welcome(createServiceAppAccount(entry, means)),
      ),

    async cancelSignIn() {
      attempts.cancel();
      return success();
    },

    async copySignInLink() {
      const link = attempts.link();
      if (link === undefined) return failure('not-found');
      terms.copyText(link);
      return success();
    },

    signOut,
    move: roster.move,

    leave() {
      attempts.cancel();
      return leaveEverywhere({
        accountIds: state.getState().accounts.map(({ id }) => id),
        signOut,
        keptItem: keptItem(),
        keeping,
        vault,
        patienceMs: unlockPatienceMs,
        clock: systemClock,
      });
    },

    async setClientSecret(secret) {
      const kept = await clientSecret.set(secret);
      const written = await roster.write();
      return kept.ok ? written : kept;
    },

    async checkKeychain() {
      const patience = { patienceMs: unlockPatienceMs };
      const looked = await keeping.look(keptItem() ?? anyItem, patience);
      return looked.ok ? takeOver(patience) : looked;
    },

    pods: roster.pods,
    spaces: roster.spaces,
    told: roster.told,
    learned: roster.learned,
    atRest: roster.atRest,
    proxyKeys: createProxyKeys(keeping),

    stop() {
      stopReconnecting();
      clientSecret.stop();
      attempts.cancel();
      vault.stop();
    },
  };
}
