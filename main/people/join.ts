import { addressKey, type Identity, type Known, keysOf, type Person, userKey } from './person.ts';

interface Draft {
  name: string;
  address: string;
  company: string;
  title: string;
  readonly identities: Identity[];
}

/** All people, and where each is found by their keys. */
export interface Joined {
  readonly people: readonly Person[];
  readonly byKey: ReadonlyMap<string, Person>;
}

export const nobody: Joined = { people: [], byKey: new Map() };

/**
 * Makes people of what is known of users: one person for each e-mail address, whatever the system;
 * never by name. Two users that one account tells apart stay two people, even at one address.
 * A person nothing changed about is the same object as `before`.
 */
export function joinPeople(known: Iterable<Known>, before: Joined = nobody): Joined {
  const drafts = new Map<string, Draft>();
  // Who has an address comes first, so that who has none finds them by user.
  for (const one of [...known].sort(addressedFirst)) addTo(drafts, one);
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  for (const draft of new Set(drafts.values())) {
    draft.name ||= draft.address;
    const keys = keysOf(draft).filter((key) => !byKey.has(key));
    const [id] = keys;
    if (id === undefined) continue;
    const person = unchanged(before.byKey.get(id), id, draft) ?? { id, ...draft };
    people.push(person);
    for (const key of keys) byKey.set(key, person);
  }
  return { people, byKey };
}

const addressedFirst = (one: Known, other: Known) =>
  Number(other.address !== '') - Number(one.address !== '');

function addTo(drafts: Map<string, Draft>, known: Known) {
  const byUser = userKey(known.system, known.userId);
  const byAddress = addressKey(known.address);
  const sameUser = drafts.get(byUser);
  const sameAddress = byAddress === null ? undefined : drafts.get(byAddress);
  const draft =
    sameUser ?? (sameAddress && !isToldApart(sameAddress, known) ? sameAddress : startOf(known));
  draft.name ||= known.name;
  draft.address ||= known.address;
  draft.company ||= known.company;
  draft.title ||= known.title;
  if (!draft.identities.some(({ accountId }) => accountId === known.accountId)) {
    const { accountId, system, userId } = known;
    draft.identities.push({ accountId, system, userId });
  }
  drafts.set(byUser, draft);
  if (byAddress !== null && !sameAddress) drafts.set(byAddress, draft);
}

function startOf({ name, address, company, title }: Known): Draft {
  return { name, address, company, title, identities: [] };
}

function isToldApart(draft: Draft, known: Known): boolean {
  return draft.identities.some(
    ({ accountId, userId }) => accountId === known.accountId && userId !== known.userId,
  );
}

function unchanged(person: Person | undefined, id: string, draft: Draft): Person | undefined {
  const same =
    person !== undefined &&
    person.id === id &&
    person.name === draft.name &&
    person.address === draft.address &&
    person.company === draft.company &&
    person.title === draft.title &&
    person.identities.length === draft.identities.length &&
    person.identities.every((identity, at) => {
      const other = draft.identities[at];
      return identity.accountId === other?.accountId && identity.userId === other.userId;
    });
  return same ? person : undefined;
}
