import { addressKey, type Identity, type Known, keysOf, type Person, userKey } from './person.ts';

/** One user as one account knows them, and when that came in: a number that grows. */
export interface Entry {
  readonly known: Known;
  readonly order: number;
}

/** Which users are not one person, although an address says so. */
export interface Apart {
  readonly areApart: (userKey: string, otherUserKey: string) => boolean;
  /** Whether this one was taken out of a person: the others keep what both had. */
  readonly isOut: (userKey: string) => boolean;
}

export const nobodyApart: Apart = { areApart: () => false, isOut: () => false };

interface Draft {
  readonly members: Known[];
}

/** A shared desk may have any number of users: they are not all compared with each other. */
const mostAtOneAddress = 4;

/**
 * Makes people of users who are linked by a user id or an address: one person for each e-mail
 * address, whatever the system; never by name. Two users that one account tells apart, and those
 * who were separated by hand, stay two people, even at one address.
 */
export function joinUsers(entries: readonly Entry[], apart: Apart = nobodyApart): Person[] {
  const drafts = new Set<Draft>();
  const byKey = new Map<string, Draft[]>();
  for (const { known } of [...entries].sort(byWeight(apart))) {
    const keys = linksOf(known);
    const draft = draftFor(known, keys, byKey, apart);
    drafts.add(draft);
    draft.members.push(known);
    for (const key of keys) {
      const there = byKey.get(key) ?? [];
      if (!there.includes(draft)) byKey.set(key, [...there, draft]);
    }
    for (const other of partnersOf(draft, keys, byKey, apart)) {
      draft.members.push(...other.members);
      drafts.delete(other);
      for (const [key, there] of byKey) byKey.set(key, replaced(there, other, draft));
    }
  }
  return withIds([...drafts]);
}

/** The user, and every address by which they are joined. */
export function linksOf({ system, userId, address, also = [] }: Known): string[] {
  const addresses = [address, ...also].map(addressKey).filter((key) => key !== null);
  return [userKey(system, userId), ...new Set(addresses)];
}

/** Who has an address comes first, so that who has none finds them by user. */
function byWeight({ isOut }: Apart) {
  const weight = ({ known: { system, userId, address } }: Entry) =>
    Number(isOut(userKey(system, userId))) * 2 + Number(address === '');
  return (one: Entry, other: Entry) => weight(one) - weight(other) || one.order - other.order;
}

function draftFor(
  known: Known,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Draft[]>,
  apart: Apart,
): Draft {
  const lone: Draft = { members: [known] };
  for (const key of keys) {
    const there = (byKey.get(key) ?? []).slice(0, mostAtOneAddress);
    const found = there.find((draft) => mayJoin(draft, lone, apart));
    if (found) return found;
  }
  return { members: [] };
}

/** Other people who turn out to be the same one. */
function partnersOf(
  draft: Draft,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Draft[]>,
  apart: Apart,
): Draft[] {
  const others = keys.flatMap((key) => (byKey.get(key) ?? []).slice(0, mostAtOneAddress));
  return [...new Set(others)].filter(
    (other) => other !== draft && mayJoin(draft, other, apart) && other.members.length > 0,
  );
}

function replaced(there: Draft[], old: Draft, draft: Draft): Draft[] {
  if (!there.includes(old)) return there;
  return [...new Set(there.map((one) => (one === old ? draft : one)))];
}

function mayJoin(draft: Draft, other: Draft, { areApart }: Apart): boolean {
  return draft.members.every((one) =>
    other.members.every((two) => {
      if (one.accountId === two.accountId && one.userId !== two.userId) return false;
      return !areApart(userKey(one.system, one.userId), userKey(two.system, two.userId));
    }),
  );
}

/** A person's id is their strongest name that nobody before them has. */
function withIds(drafts: readonly Draft[]): Person[] {
  const taken = new Set<string>();
  return drafts.flatMap(({ members }) => {
    const facts = factsOf(members);
    const keys = keysOf(facts);
    const id = keys.find((key) => !taken.has(key));
    for (const key of keys) taken.add(key);
    return id === undefined ? [] : [{ id, ...facts }];
  });
}

function factsOf(members: readonly Known[]): Omit<Person, 'id'> {
  const first = (field: 'name' | 'address' | 'company' | 'title') =>
    members.find((known) => known[field] !== '')?.[field] ?? '';
  const address = first('address') || (members.find(({ also }) => also?.[0])?.also?.[0] ?? '');
  const also = otherAddresses(members, address);
  return {
    name: first('name') || address,
    address,
    company: first('company'),
    title: first('title'),
    identities: identitiesOf(members),
    ...(also.length > 0 ? { also } : {}),
  };
}

function identitiesOf(members: readonly Known[]): Identity[] {
  return members.map(({ accountId, system, userId }) => ({ accountId, system, userId }));
}

function otherAddresses(members: readonly Known[], main: string): string[] {
  const seen = new Set([addressKey(main)]);
  return members
    .flatMap(({ address, also = [] }) => [address, ...also])
    .filter((address) => {
      const key = addressKey(address);
      if (key === null || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
