import type { PersonRow } from '../../preload/contract.ts';
import type { Words } from '../text/words.ts';
import { secondLineOf } from './second-line.ts';

/** What somebody is called: their name, else their address. */
export function nameOf(person: Pick<PersonRow, 'name' | 'address'>, { say }: Words): string {
  return person.name.trim() || person.address || say('people.nameless');
}

/** All that a row shows, as one sentence for those who hear it. `way` is what Enter will do. */
export function labelOf(person: PersonRow, words: Words, way: string): string {
  const { say } = words;
  return [
    nameOf(person, words),
    person.presence && say(`presence.${person.presence}`),
    secondLineOf(person).text,
    person.favourite && say('people.favourite'),
    ...person.systems.map((system) => say(`people.on-${system}`)),
    way,
  ]
    .filter((part) => part)
    .join(', ');
}
