import { failure, type Outcome } from '../preload/contract.ts';
import { type Accounts, createAccounts } from './accounts/index.ts';
import { notingKeyFile, notingProxyKeys, notingVault } from './accounts/noting.ts';
import { createVault, type VaultProcess } from './accounts/vault.ts';
import {
  type CommandService,
  type Surroundings as CommandSurroundings,
  createCommands,
} from './commands/commands.ts';
import { mayOpen } from './launch/addresses.ts';
import { createInvitations, type Invitations } from './launch/invitations/invitations.ts';
import { createLaunch, type Launch } from './launch/launch.ts';
import { createSpaces, type SpacesService } from './launch/spaces/spaces.ts';
import { createKnownSecrets, type KnownSecrets } from './net/known-secrets.ts';
import { notingFetch } from './net/noting-fetch.ts';
import type { Passage, ProxyKeys } from './net/passage.ts';
import { createNet, type Log } from './net.ts';
import type { LineFiles } from './people/account-cache.ts';
import { createPeople, type People } from './people/people.ts';
import { createPresence, type Presence } from './presence/presence.ts';
import { createOutgoing, type Outgoing } from './requests/outgoing.ts';
import { createRequests, type Requests } from './requests/requests.ts';
import type { State } from './state.ts';
import { invitationWords } from './text/invitation-words.ts';
import type { StartThread } from './thread.ts';

/** What the rooms need of the world outside; nothing in them knows Electron. */
export interface World {
  readonly state: State;
  readonly fetch: typeof fetch;
  readonly passage: Passage;
  /** The way to an address, as a PAC file says it. */
  readonly resolveProxy: (address: string) => Promise<string>;
  readonly files: {
    readonly read: (name: string) => Promise<unknown>;
    readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
  };
  /** Large files, for everybody who is known. */
  readonly lineFiles: LineFiles;
  readonly platform: NodeJS.Platform;
  readonly forkVault: () => VaultProcess;
  /** The name under which the keychain lists the items of this profile. */
  readonly vaultService: string;
  /** For work that would hold up the main thread. */
  readonly startThread: StartThread;
  readonly openOutside: (address: string) => Promise<Outcome<void>>;
  /** `html` says the same for programs that take it. */
  readonly copyText: (text: string, html?: string) => void;
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
  readonly readCertificateFile: (path: string) => Promise<Outcome<Uint8Array>>;
  readonly confirm: CommandSurroundings['confirm'];
  readonly log: Log;
}

/** The rooms where the work is done. */
export interface Rooms {
  readonly accounts: Accounts;
  /** What was said to proxies. */
  readonly proxyKeys: ProxyKeys;
  readonly people: People;
  readonly presence: Presence;
  readonly requests: Requests;
  readonly outgoing: Outgoing;
  readonly launch: Launch;
  readonly spaces: SpacesService;
  readonly invitations: Invitations;
  readonly commands: CommandService;
  /** Strikes out of a text whatever secret went through the rooms. */
  readonly strikeSecrets: KnownSecrets['strike'];
  /** Begins the work: who was kept is there at once, then the accounts sign in again. */
  readonly start: () => Promise<void>;
  /** Asks every system anew, at once. */
  readonly refresh: () => void;
  /** Writes what would be written in a moment. */
  readonly finish: () => Promise<void>;
  /** Over when no session is being renewed. */
  readonly atRest: () => Promise<void>;
  readonly stop: () => void;
}

/** Builds each room and hands it what it needs of the others. */
export function createRooms(world: World): Rooms {
  const { state, files, log } = world;
  const secrets = createKnownSecrets();
  const net = createNet({ ...world, fetch: notingFetch(world.fetch, secrets) });
  const vault = notingVault(
    createVault({
      fork: world.forkVault,
      platform: world.platform,
      service: world.vaultService,
    }),
    secrets,
  );
  const accounts = createAccounts({
    state,
    net,
    proxies: world,
    vault,
    files,
    openInBrowser: world.openOutside,
    copyText: world.copyText,
    readKeyFile: notingKeyFile(world.readKeyFile, secrets),
    readCertificateFile: world.readCertificateFile,
    log,
  });
  const { pods, spaces, told, learned } = accounts;
  const people = createPeople({
    state,
    pods,
    spaces: () => spaces('directory'),
    files,
    lineFiles: world.lineFiles,
    told,
    log,
    startThread: world.startThread,
    onListed: () => presence.attend(),
  });
  const { person, reached, lookUp, onShow, setPresence: publish } = people;
  const presence = createPresence({ ...world, pods, onShow, publish, told, learned });
  const requests = createRequests({ state, pods, lookUp, files, told, learned, log });
  const outgoing = createOutgoing({
    state,
    pods,
    lookUp,
    nameOf: people.nameOf,
    changed: (accountId) => void people.gather(accountId),
    files,
    told,
    log,
  });
  const launch = createLaunch({
    state,
    spaces,
    pods,
    person,
    meet: people.meet,
    async inCommon(personId) {
      const told = await people.listInCommon({ personId });
      return told.ok ? told.value : null;
    },
    connect: (accountId, userId) => outgoing.askForConnection({ accountId, userId, again: false }),
    reached,
    files,
    openOutside: world.openOutside,
    copyText: world.copyText,
    told,
    log,
  });
  const openInWeb = async (address: string, webUrl: string) =>
    mayOpen(address, [webUrl]) ? world.openOutside(address) : failure('address-invalid');
  const spacesRoom = createSpaces({
    accounts: spaces,
    person,
    learnMembers: people.learnMembers,
    gathering: people.gathering,
    open: openInWeb,
    openMail: world.openOutside,
    copy: world.copyText,
    words: () => invitationWords[state.getState().language],
    told,
  });
  const invitations = createInvitations({
    state,
    files,
    accounts: spaces,
    signInAsGuest: accounts.signInAsGuest,
    open: openInWeb,
    told,
  });
  const commands = createCommands({
    ...world,
    sources: () => [...pods(), ...spaces()],
    person,
    nameOf: people.nameOf,
    lookUp,
    told,
    // What was answered by a command is knocking no more.
    written(_accountId, name) {
      if (!name.startsWith('connection.')) return;
      void requests.pollNow();
      void outgoing.pollNow();
    },
  });

  return {
    accounts,
    proxyKeys: notingProxyKeys(accounts.proxyKeys, secrets),
    people,
    presence,
    requests,
    outgoing,
    launch,
    spaces: spacesRoom,
    invitations,
    commands,
    strikeSecrets: secrets.strike,
    async start() {
      await Promise.all([
        people.start(),
        requests.start(),
        outgoing.start(),
        launch.start(),
        invitations.start(),
      ]);
      presence.start();
      await accounts.start();
      await people.forgetLeft();
    },
    refresh() {
      void Promise.all([
        requests.pollNow(),
        outgoing.pollNow(),
        presence.pollNow(),
        people.gather(),
      ]);
    },
    finish: people.finish,
    atRest: accounts.atRest,
    stop() {
      invitations.stop();
      launch.stop();
      outgoing.stop();
      requests.stop();
      presence.stop();
      people.stop();
      accounts.stop();
      vault.stop();
    },
  };
}
