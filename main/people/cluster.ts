import { type Apart, type Entry, entryOf, joinUsers } from './join.ts';
import { type Known, type Person, userKey } from './person.ts';
import { createWideMap } from './wide-map.ts';

/** People and the users they are made of, joined anew where something changed. */
export interface Cluster {
  /** One user is known otherwise now; undefined: not before, or no more. */
  readonly replace: (before: Known | undefined, after: Known | undefined) => void;
  /** These users shall be joined anew. */
  readonly touch: (userKeys: readonly string[]) => void;
  /** Joins anew whoever is linked to what changed, and says who is otherwise now. */
  readonly settle: () => { readonly changed: readonly Person[]; readonly gone: readonly string[] };
  readonly find: (key: string) => Person | undefined;
  readonly people: () => readonly Person[];
  readonly size: () => number;
}

/** Starts with nobody. */
export function createCluster(apart: Apart): Cluster {
  const byLink = createWideMap<Entry[]>();
  const byKey = createWideMap<Person>();
  const people = createWideMap<Person>();
  const touched = new Set<string>();
  let order = 0;

  function link(entry: Entry) {
    for (const key of entry.links) {
      const there = byLink.get(key);
      if (there) there.push(entry);
      else byLink.set(key, [entry]);
      touched.add(key);
    }
  }

  /** Takes a user's links away; says where in the order they stood. */
  function unlink(known: Known): number | undefined {
    const there = byLink.get(userKey(known.system, known.userId));
    const entry = there?.find((one) => one.known === known);
    for (const key of entry?.links ?? []) {
      const left = (byLink.get(key) ?? []).filter((one) => one !== entry);
      if (left.length > 0) byLink.set(key, left);
      else byLink.delete(key);
      touched.add(key);
    }
    return entry?.order;
  }

  /** All that is linked to a key, over any number of steps; every link met is put into `met`. */
  function linkedTo(key: string, met: Set<string>): readonly Entry[] {
    const found: Entry[] = [];
    meet(key, met, found);
    // Grows while it is walked through.
    for (const { links } of found) for (const link of links) meet(link, met, found);
    return found;
  }

  function meet(key: string, met: Set<string>, found: Entry[]) {
    if (met.has(key)) return;
    met.add(key);
    for (const entry of byLink.get(key) ?? []) if (!found.includes(entry)) found.push(entry);
  }

  function settle() {
    const changed: Person[] = [];
    const gone = new Set<string>();
    const met = new Set<string>();
    const groups: (readonly Entry[])[] = [];
    for (const key of touched) groups.push(linkedTo(key, met));
    touched.clear();
    const before = takeOut(met);
    for (const id of before.keys()) gone.add(id);
    for (const { person, keys } of groups.flatMap((group) => joinUsers(group, apart))) {
      const old = before.get(person.id);
      const now = old && isSame(old, person) ? old : person;
      put(now, keys);
      gone.delete(now.id);
      if (now !== old) changed.push(now);
    }
    return { changed, gone: [...gone] };
  }

  /** Whoever was found by a link is found by it no more; all they are found by is among the links. */
  function takeOut(links: ReadonlySet<string>): ReadonlyMap<string, Person> {
    const before = new Map<string, Person>();
    for (const key of links) {
      const person = byKey.get(key);
      if (!person) continue;
      byKey.delete(key);
      before.set(person.id, person);
      people.delete(person.id);
    }
    return before;
  }

  function put(person: Person, keys: readonly string[]) {
    people.set(person.id, person);
    for (const key of keys) {
      if (!byKey.has(key)) byKey.set(key, person);
    }
  }

  return {
    replace(before, after) {
      const stood = before ? unlink(before) : undefined;
      order += 1;
      if (after) link(entryOf(after, stood ?? order));
    },
    touch(userKeys) {
      for (const key of userKeys) touched.add(key);
    },
    settle,
    find: (key) => byKey.get(key),
    people: people.values,
    size: people.size,
  };
}

function isSame(one: Person, other: Person): boolean {
  return (
    one.name === other.name &&
    one.address === other.address &&
    one.company === other.company &&
    one.title === other.title &&
    one.also?.join() === other.also?.join() &&
    one.identities.length === other.identities.length &&
    one.identities.every(({ accountId, system, userId }, at) => {
      const identity = other.identities[at];
      return (
        accountId === identity?.accountId &&
        userId === identity.userId &&
        system === identity.system
      );
    })
  );
}
