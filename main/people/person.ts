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

/** What one of our accounts knows of one user. */
export interface Known extends PersonFacts, Identity {}

/** One person, joined from all that our accounts know. */
export interface Person extends PersonFacts {
  readonly id: string;
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
export function keysOf({ address, identities }: Pick<Person, 'address' | 'identities'>): string[] {
  const byAddress = addressKey(address);
  const byUser = identities.map(({ system, userId }) => userKey(system, userId));
  return byAddress ? [byAddress, ...byUser] : byUser;
}

/** Which systems somebody is in, the one with direct spaces first. */
export function systemsOf({ identities }: Pick<Person, 'identities'>): SystemName[] {
  const order: readonly SystemName[] = ['spaces', 'symphony'];
  return order.filter((system) => identities.some((identity) => identity.system === system));
}
