import * as z from 'zod/mini';
import type { Account, AccountStatus, Capability } from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';

const text = z.string().check(z.maxLength(4096));
const address = text.check(z.refine(isSafeAddress));
const who = { id: text, userId: text, name: text, address: text };

const spacesEntry = z.object({
  system: z.literal('spaces'),
  ...who,
  accountsUrl: address,
  restUrl: address,
  webUrl: address,
  clientId: text,
});
const symphonyEntry = z.object({
  system: z.literal('symphony'),
  ...who,
  podUrl: address,
  username: text,
  /** Empty for an account that signed in with a pasted session token. */
  keyFile: text,
});
const entry = z.discriminatedUnion('system', [spacesEntry, symphonyEntry]);
const register = z.object({
  accounts: z.array(z.unknown()),
  clientSecretKept: z.catch(z.boolean(), false),
});

/** An account as the profile lists it, without any secret. */
export type AccountEntry = z.infer<typeof entry>;
export type SpacesEntry = z.infer<typeof spacesEntry>;
export type SymphonyEntry = z.infer<typeof symphonyEntry>;

/** What `accounts.json` says. */
export interface Register {
  readonly entries: readonly AccountEntry[];
  readonly clientSecretKept: boolean;
}

/** The name of the file in the profile. */
export const registerFile = 'accounts.json';

/** Reads the register; an entry that is none is left out. */
export function readRegister(file: unknown): Register {
  const parsed = register.safeParse(file);
  if (!parsed.success) return { entries: [], clientSecretKept: false };
  const entries = parsed.data.accounts.flatMap((item) => {
    const found = entry.safeParse(item);
    return found.success ? [found.data] : [];
  });
  return { entries, clientSecretKept: parsed.data.clientSecretKept };
}

/** What is written to the file. */
export function writeRegister({ entries, clientSecretKept }: Register): unknown {
  return { version: 1, clientSecretKept, accounts: entries };
}

/** The id of an account: it stays the same however often its person signs in. */
export function accountId(system: AccountEntry['system'], userId: string, url: string): string {
  return `${system}:${userId}@${new URL(url).host}`;
}

const capabilities: Readonly<Record<AccountEntry['system'], readonly Capability[]>> = {
  spaces: ['direct-space', 'directory'],
  symphony: ['presence', 'requests', 'chat', 'directory'],
};

/** The account as everything that shows it sees it. */
export function shownAccount(
  entry: AccountEntry,
  status: AccountStatus,
  kept: Account['kept'],
): Account {
  const { id, system, name, address } = entry;
  const url = entry.system === 'spaces' ? entry.webUrl : entry.podUrl;
  const host = new URL(url).host;
  return { id, system, name, address, host, status, capabilities: capabilities[system], kept };
}
