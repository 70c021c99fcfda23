import { basename } from 'node:path';
import { createAccounts } from '../../../main/accounts/index.ts';
import { createPassage, type Passage } from '../../../main/net/passage.ts';
import { createNet } from '../../../main/net.ts';
import { createState } from '../../../main/state.ts';
import { failure, type Outcome, type Settings, success } from '../../../preload/contract.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/index.ts';
import { type SignInOptions, signInInBrowser } from '../../simulator/person.ts';
import { createMemoryLines } from '../people/memory-lines.ts';
import { createMemoryVault, type MemoryVault } from './memory-vault.ts';

/** What outlives a run of the app: the profile, the keychain, and the log. */
export interface Profile {
  readonly files: Map<string, string>;
  /** The large files, line by line. */
  readonly lines: ReturnType<typeof createMemoryLines>;
  readonly vault: MemoryVault;
  readonly log: string[];
}

export const createProfile = (): Profile => ({
  files: new Map(),
  lines: createMemoryLines(),
  vault: createMemoryVault(),
  log: [],
});

interface Wishes {
  readonly profile?: Profile;
  readonly settings?: Partial<Settings['spaces']>;
  /** What the browser does with the address; by default a person signs in. */
  readonly browser?: (url: string) => Promise<Outcome<void>>;
  readonly keyFile?: Outcome<string>;
  /** What is in the files of certificates, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly signInPatienceMs?: number;
  readonly now?: () => number;
  readonly fetch?: typeof fetch;
  /** Nobody stands between here and the servers unless said. */
  readonly proxies?: {
    readonly resolveProxy: (address: string) => Promise<string>;
    readonly passage: Passage;
  };
}

/** The accounts as the app builds them, against a simulator, with a person at the browser. */
export function moveIn(simulator: Simulator, wishes: Wishes = {}) {
  const profile = wishes.profile ?? createProfile();
  const { endpoints, credentials } = simulator;
  const state = createState({
    settings: {
      shortcut: 'F9',
      language: 'system',
      zoom: 100,
      updates: { check: true },
      network: { proxy: 'system' },
      watchClipboard: false,
      notifications: { hideNames: false, sound: true, followPresence: true },
      spaces: {
        ...endpoints.spaces,
        clientId: credentials.avaya.clientId,
        redirectPort: 0,
        ...wishes.settings,
      },
      symphony: { podUrl: '', username: '', keyFile: '' },
    },
    about: { version: '0', electron: '0', keptIn: '' },
  });
  const log = (happened: string, facts?: object) =>
    void profile.log.push(`${happened} ${JSON.stringify(facts ?? {})}`);
  const copied: string[] = [];
  const proxies = wishes.proxies ?? noProxies();
  const accounts = createAccounts({
    state,
    net: createNet({
      fetch: wishes.fetch ?? fetch,
      log,
      sleep: async () => undefined,
      passage: proxies.passage,
    }),
    proxies,
    vault: profile.vault,
    files: {
      async read(name) {
        const text = profile.files.get(name);
        return text === undefined ? undefined : JSON.parse(text);
      },
      async write(name, value) {
        profile.files.set(name, JSON.stringify(value));
        return success();
      },
    },
    openInBrowser: wishes.browser ?? personAtBrowser(simulator),
    copyText: (text) => void copied.push(text),
    readKeyFile: async () => wishes.keyFile ?? success(credentials.symphony.privateKeyPem),
    readCertificateFile: async (path) => {
      const content = wishes.files?.[path];
      return content === undefined
        ? failure('certificate-unreadable', { file: basename(path) })
        : success(Buffer.from(content));
    },
    log,
    ...(wishes.now ? { now: wishes.now } : {}),
    ...(wishes.signInPatienceMs ? { signInPatienceMs: wishes.signInPatienceMs } : {}),
  });
  return { accounts, state, profile, copied };
}

/** Every way leads straight to its server. */
function noProxies() {
  const keys = { load: async () => undefined, save: async () => undefined };
  const passage = createPassage({ keys, show: () => undefined });
  return { resolveProxy: async () => 'DIRECT', passage };
}

/** Somebody who signs in, or not, in a browser of their own. */
export function personAtBrowser(simulator: Simulator, options: SignInOptions = {}) {
  return async (url: string): Promise<Outcome<void>> => {
    signInInBrowser(url, simulator.credentials.avaya, options).catch(() => undefined);
    return success();
  };
}

/** A person who never does anything. */
export const absentPerson = async (): Promise<Outcome<void>> => success();

/** A desktop without a browser. */
export const noBrowser = async (): Promise<Outcome<void>> => failure('browser-failed');

/** What is filled in to sign in to the simulated pod with a key. */
export const withKey = ({ endpoints, credentials }: Simulator) => ({
  podUrl: endpoints.symphony.podUrl,
  username: credentials.symphony.username,
  keyFile: '/home/somebody/key.pem',
  sessionToken: '',
});

/** What is filled in to sign in to the simulated pod with a session token. */
export const withToken = ({ endpoints }: Simulator, sessionToken: string) => ({
  podUrl: endpoints.symphony.podUrl,
  username: '',
  keyFile: '',
  sessionToken,
});

/** A small simulator: few people, so that it starts at once. */
export const startSmall = (options: SimulatorOptions = {}) =>
  startSimulator({ people: 12, accepted: 3, incoming: 1, outgoing: 0, ...options });
