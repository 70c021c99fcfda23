import { type Apart, type Entry, joinUsers, linksOf } from './join.ts';
import { type Known, keysOf, type Person } from './person.ts';

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
  const byLink = new Map<string, Entry[]>();
  const byKey = new Map<string, Person>();
  const people = new Map<string, Person>();
  const touched = new Set<string>();
  let order = 0;

  function link(entry: Entry) {
    for (const key of linksOf(entry.known)) {
      const there = byLink.get(key);
      if (there) there.push(entry);
      else byLink.set(key, [entry]);
      touched.add(key);
    }
  }

  /** Takes a user's links away; says where in the order they stood. */
  function unlink(known: Known): number | undefined {
    let stood: number | undefined;
    for (const key of linksOf(known)) {
      const there = byLink.get(key) ?? [];
      stood ??= there.find((entry) => entry.known === known)?.order;
      const left = there.filter((entry) => entry.known !== known);
      if (left.length > 0) byLink.set(key, left);
      else byLink.delete(key);
      touched.add(key);
    }
    return stood;
  }

  /** All that is linked to a key, over any number of steps; every link met is put into `met`. */
  function linkedTo(key: string, met: Set<string>): Set<Entry> {
    const found = new Set<Entry>();
    const open = [key];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (met.has(next)) continue;
      met.add(next);
      for (const entry of byLink.get(next) ?? []) {
        if (found.has(entry)) continue;
        found.add(entry);
        open.push(...linksOf(entry.known));
      }
    }
    return found;
  }

  function settle() {
    const changed: Person[] = [];
    const gone = new Set<string>();
    const met = new Set<string>();
    const groups = [...touched].map((key) => linkedTo(key, met)).filter(({ size }) => size > 0);
    touched.clear();
    // Who is linked to nobody any more leaves people behind who are found by the link alone.
    const before = new Map([...met].flatMap((key) => withId(byKey.get(key))));
    for (const person of before.values()) remove(person, gone);
    for (const person of groups.flatMap((group) => joinUsers([...group], apart))) {
      const old = before.get(person.id);
      const now = old && isSame(old, person) ? old : person;
      add(now);
      gone.delete(now.id);
      if (now !== old) changed.push(now);
    }
    return { changed, gone: [...gone] };
  }

  function remove(person: Person, gone: Set<string>) {
    for (const key of keysOf(person)) {
      if (byKey.get(key) === person) byKey.delete(key);
    }
    people.delete(person.id);
    gone.add(person.id);
  }

  function add(person: Person) {
    people.set(person.id, person);
    for (const key of keysOf(person)) {
      if (!byKey.has(key)) byKey.set(key, person);
    }
  }

  return {
    replace(before, after) {
      const stood = before ? unlink(before) : undefined;
      order += 1;
      if (after) link({ known: after, order: stood ?? order });
    },
    touch(userKeys) {
      for (const key of userKeys) touched.add(key);
    },
    settle,
    find: (key) => byKey.get(key),
    people: () => [...people.values()],
    size: () => people.size,
  };
}

function withId(person: Person | undefined): [string, Person][] {
  return person ? [[person.id, person]] : [];
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
