import type { SystemName } from '../../preload/contract.ts';

/** What is told about somebody: plain text, cleaned when it came in; empty when not told. */
export interface PersonFacts {
  readonly name: string;
  readonly address: string;
  readonly company: string;
  readonly title: string;
}

/** Somebody's user in one system, as one of our accounts sees it. */
export interface Identity {
  readonly accountId: string;
  readonly system: SystemName;
  readonly userId: string;
}

/** Why we know of somebody. Who is known for no reason any more is forgotten. */
export type Source =
  | 'connection'
  | 'colleague'
  | 'direct-space'
  | 'member'
  | 'looked-up'
  /** A favourite, or reached once. */
  | 'kept';

/** What one of our accounts tells of one user. */
export interface Told extends PersonFacts, Identity {
  /** A further address by which the account found them. */
  readonly also?: readonly string[];
  readonly source?: Source;
}

/** What one of our accounts knows of one user. */
export interface Known extends PersonFacts, Identity {
  readonly also?: readonly string[];
  /** Addresses they had before: they are found by them still, and joined by them no more. */
  readonly former?: readonly string[];
  readonly sources?: readonly Source[];
}

/** One person, joined from all that our accounts know. */
export interface Person extends PersonFacts {
  readonly id: string;
  /** Further addresses of theirs. */
  readonly also?: readonly string[];
  /** At least one. */
  readonly identities: readonly Identity[];
}

/** The form in which two spellings of one e-mail address are the same; empty for none. */
export function normaliseAddress(address: string): string {
  return address.trim().normalize('NFC').toLowerCase();
}

/** The name by which a user of a system is found again. */
export function userKey(system: SystemName, userId: string): string {
  return `${system}:${userId}`;
}

/** The name by which an e-mail address is found again, or null for none. */
export function addressKey(address: string): string | null {
  const normal = normaliseAddress(address);
  return normal.includes('@') ? `address:${normal}` : null;
}

/** All names by which a person is found, strongest first; the first is their id. */
export function keysOf({
  address,
  also = [],
  identities,
}: Pick<Person, 'address' | 'also' | 'identities'>): string[] {
  return [
    ...[address, ...also].map(addressKey).filter((key) => key !== null),
    ...identities.map(({ system, userId }) => userKey(system, userId)),
  ];
}

/** Which systems somebody is in, the one with direct spaces first. */
export function systemsOf({ identities }: Pick<Person, 'identities'>): SystemName[] {
  const order: readonly SystemName[] = ['spaces', 'symphony'];
  return order.filter((system) => identities.some((identity) => identity.system === system));
}
