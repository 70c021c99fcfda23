import * as z from 'zod/mini';
import {
  type Account,
  type AccountStatus,
  type Capability,
  capabilities,
  type PodSignIn,
  type SignInWay,
} from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import type { ClientSecretNote } from './client-secret.ts';

const text = z.string().check(z.maxLength(4096));
const address = text.check(z.refine(isSafeAddress));
const who = {
  id: text,
  userId: text,
  name: text,
  address: text,
  /** What a refusal has taught that the account may not do. */
  lacks: z.catch(z.array(z.enum(capabilities)), []),
  /** What an answer has taught that it may do, and others of its kind may not. */
  gains: z.catch(z.array(z.enum(capabilities)), []),
};

const inSpaces = { system: z.literal('spaces'), ...who, restUrl: address, webUrl: address };
const spacesEntry = z.object({
  ...inSpaces,
  way: z.catch(z.literal('browser'), 'browser'),
  accountsUrl: address,
  clientId: text,
});
const guestEntry = z.object({ ...inSpaces, way: z.literal('guest') });
const serviceAppEntry = z.object({
  ...inSpaces,
  way: z.literal('service-app'),
  keyFile: text,
  /** For whom spaces are made; empty: for the service account itself. */
  actAs: text,
});
const certificate = z.object({
  sessionAuthUrl: address,
  certificateFile: text,
  keyFile: text,
  authorityFile: text,
});
const symphonyEntry = z.object({
  system: z.literal('symphony'),
  ...who,
  podUrl: address,
  username: text,
  /** Empty for an account that signed in with a certificate or a pasted session token. */
  keyFile: text,
  certificate: z.optional(certificate),
});
/** In this order: the first one that fits, and each of the first two says by itself what it is. */
const entry = z.union([guestEntry, serviceAppEntry, spacesEntry, symphonyEntry]);
const register = z.object({
  accounts: z.array(z.unknown()),
  clientSecretKept: z.catch(z.boolean(), false),
  clientSecretFor: z.catch(text, ''),
});

/** An account as the profile lists it, without any secret. */
export type AccountEntry = z.infer<typeof entry>;
/** A person’s account of Spaces, signed in by the browser. */
export type SpacesEntry = z.infer<typeof spacesEntry>;
/** A guest of Spaces. */
export type GuestEntry = z.infer<typeof guestEntry>;
/** A service account of Spaces. */
export type ServiceAppEntry = z.infer<typeof serviceAppEntry>;
/** An account of a pod. */
export type SymphonyEntry = z.infer<typeof symphonyEntry>;

/** What `accounts.json` says. */
interface Register extends ClientSecretNote {
  readonly entries: readonly AccountEntry[];
}

/** The name of the file in the profile. */
export const registerFile = 'accounts.json';

/** Reads the register; an entry that is none is left out. */
export function readRegister(file: unknown): Register {
  const parsed = register.safeParse(file);
  if (!parsed.success) return { entries: [], clientSecretKept: false, clientSecretFor: '' };
  const entries = parsed.data.accounts.flatMap((item) => {
    const found = entry.safeParse(item);
    return found.success ? [found.data] : [];
  });
  const { clientSecretKept, clientSecretFor } = parsed.data;
  return { entries, clientSecretKept, clientSecretFor };
}

/** What is written to the file. */
export function writeRegister({ entries, ...note }: Register): unknown {
  return { version: 1, ...note, accounts: entries };
}

/** The id of an account: it stays the same however often its person signs in. */
export function accountId(system: AccountEntry['system'], userId: string, url: string): string {
  return `${system}:${userId}@${new URL(url).host}`;
}

const pod: readonly Capability[] = [
  'presence',
  'whole-presence',
  'requests',
  'answer-requests',
  'chat',
  'directory',
];
/** Guests and service accounts have no directory, and nobody could follow them into a space. */
const usual: Readonly<Record<SignInWay, readonly Capability[]>> = {
  browser: ['direct-space', 'new-space', 'directory'],
  guest: [],
  'service-app': ['new-space'],
  key: pod,
  certificate: pod,
  'session-token': pod,
};

/** How the account signed in. */
export function wayOf(entry: AccountEntry): SignInWay {
  if (entry.system === 'spaces') return entry.way;
  if (entry.certificate) return 'certificate';
  return entry.keyFile === '' ? 'session-token' : 'key';
}

/** What the account may do, as far as is known. */
export function capabilitiesOf(entry: AccountEntry): readonly Capability[] {
  const may = new Set([...usual[wayOf(entry)], ...entry.gains]);
  return capabilities.filter(
    (capability) => may.has(capability) && !entry.lacks.includes(capability),
  );
}

/** The entry with what was learned of a capability: nothing is noted that all of its kind share. */
export function taught<Entry extends AccountEntry>(
  entry: Entry,
  capability: Capability,
  may: boolean,
): Entry {
  const isUsual = usual[wayOf(entry)].includes(capability);
  const noted = (list: readonly Capability[], wanted: boolean) => {
    const others = list.filter((one) => one !== capability);
    return wanted ? [...others, capability] : others;
  };
  return {
    ...entry,
    lacks: noted(entry.lacks, isUsual && !may),
    gains: noted(entry.gains, !isUsual && may),
  };
}

/** The account as everything that shows it sees it. */
export function shownAccount(
  entry: AccountEntry,
  status: AccountStatus,
  kept: Account['kept'],
): Account {
  const { id, system, name, address } = entry;
  const url = entry.system === 'spaces' ? entry.webUrl : entry.podUrl;
  const host = new URL(url).host;
  return {
    id,
    system,
    way: wayOf(entry),
    name,
    address,
    host,
    status,
    capabilities: capabilitiesOf(entry),
    kept,
    ...(entry.system === 'symphony' ? { podSignIn: podSignInOf(entry) } : {}),
  };
}

function podSignInOf({ podUrl, username, keyFile, certificate }: SymphonyEntry): PodSignIn {
  if (!certificate) return { podUrl, username, keyFile, certificate: null };
  const { sessionAuthUrl } = certificate;
  const isPodItself = new URL(sessionAuthUrl).href === new URL(podUrl).href;
  return {
    ...{ podUrl, username, keyFile },
    certificate: { ...certificate, sessionAuthUrl: isPodItself ? '' : sessionAuthUrl },
  };
}
