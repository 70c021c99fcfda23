import { addressKey, type Identity, type Known, keysOf, type Person, userKey } from './person.ts';

/** One user as one account knows them. */
export interface Entry {
  readonly known: Known;
  /** When that came in: a number that grows. */
  readonly order: number;
  /** Their user key first, then every address by which they are joined. */
  readonly links: readonly string[];
}

/** Somebody, and all keys by which they are found, strongest first. */
export interface Joined {
  readonly person: Person;
  readonly keys: readonly string[];
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
export function joinUsers(
  entries: readonly Entry[],
  apart: Apart = nobodyApart,
): readonly Joined[] {
  const [first, second] = entries;
  if (first && !second) return [alone(first)];
  const drafts = new Set<Draft>();
  const byKey = new Map<string, Draft[]>();

  function takeOver(draft: Draft, other: Draft) {
    draft.members.push(...other.members);
    drafts.delete(other);
    for (const [key, there] of byKey) byKey.set(key, replaced(there, other, draft));
  }

  for (const { known, links: keys } of entries.toSorted(byWeight(apart))) {
    const draft = draftFor(known, keys, byKey, apart);
    drafts.add(draft);
    draft.members.push(known);
    for (const key of keys) {
      const there = byKey.get(key) ?? [];
      if (!there.includes(draft)) byKey.set(key, [...there, draft]);
    }
    for (const other of partnersOf(draft, keys, byKey)) {
      // Each one that joined may keep the next one from joining.
      if (mayJoin(draft, other, apart)) takeOver(draft, other);
    }
  }
  return withIds([...drafts]);
}

/** What is known of a user, with what links them to others. */
export function entryOf(known: Known, order: number): Entry {
  const { system, userId, address, also } = known;
  const user = userKey(system, userId);
  const main = addressKey(address);
  if (!also) return { known, order, links: main === null ? [user] : [user, main] };
  const addresses = also.map(addressKey).filter((key) => key !== null && key !== main);
  return { known, order, links: [...new Set([user, main, ...addresses])].filter(isText) };
}

const isText = (key: string | null) => key !== null;

/** Most people are one user with one address, and there are many of them. */
function alone({ known, links }: Entry): Joined {
  const [user = '', ...addresses] = links;
  const keys = addresses.length > 0 ? [...addresses, user] : links;
  return { person: { id: keys[0] ?? user, ...factsOf([known]) }, keys };
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

/** Other people who may turn out to be the same one. */
function partnersOf(
  draft: Draft,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Draft[]>,
): Draft[] {
  const others = keys.flatMap((key) => (byKey.get(key) ?? []).slice(0, mostAtOneAddress));
  return [...new Set(others)].filter((other) => other !== draft && other.members.length > 0);
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
function withIds(drafts: readonly Draft[]): Joined[] {
  const taken = new Set<string>();
  return drafts.flatMap(({ members }) => {
    const facts = factsOf(members);
    const keys = keysOf(facts);
    const id = keys.find((key) => !taken.has(key));
    for (const key of keys) taken.add(key);
    return id === undefined ? [] : [{ person: { id, ...facts }, keys }];
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

function otherAddresses(members: readonly Known[], main: string): readonly string[] {
  if (members.every(({ address, also }) => !also && (address === '' || address === main)))
    return [];
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
