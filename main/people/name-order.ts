import type { Person } from './person.ts';
import { fold } from './search/fold.ts';

/**
 * Sorts people by name, accents aside. Remembers each person's folded name and the last list it
 * sorted, so that the same thousands are not sorted with each letter typed and taken back.
 */
export function createNameOrder(): (people: readonly Person[]) => readonly Person[] {
  const names = new WeakMap<Person, string>();
  let sorted = new WeakMap<readonly Person[], readonly Person[]>();

  function nameOf(person: Person): string {
    const name = names.get(person) ?? fold(person.name);
    names.set(person, name);
    return name;
  }

  return (people) => {
    const known = sorted.get(people);
    if (known) return known;
    const named = people.map((person) => ({ person, name: nameOf(person) }));
    named.sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
    const order = named.map(({ person }) => person);
    sorted = new WeakMap([[people, order]]);
    return order;
  };
}
