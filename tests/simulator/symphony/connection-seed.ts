import type { Settings } from '../options.ts';
import type { Directory } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { hash } from '../people/random.ts';
import type { Connections } from './connection-state.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * Gives the signed-in person a past: connections to people of other pods, some requests waiting.
 * Everyone here is an outsider, since people of one pod are connected without asking.
 */
export function seedConnections(
  connections: Connections,
  directory: Directory,
  { seed, accepted, incoming, outgoing }: Settings,
): void {
  const now = Date.now();
  const outsiders = Array.from({ length: accepted + incoming + outgoing }, (_, index) =>
    directory.outsider(index),
  );
  for (const person of outsiders.splice(0, accepted)) {
    connections.set(person, 'accepted', now - DAY * (1 + (hash(seed, person.index, 31) % 900)));
  }
  for (const person of outsiders.splice(0, incoming)) {
    connections.ask(person, now - MINUTE * (2 + (hash(seed, person.index, 32) % 3000)));
  }
  for (const person of outsiders) {
    connections.set(
      person,
      'pending_outgoing',
      now - DAY * (1 + (hash(seed, person.index, 33) % 9)),
    );
  }
}

/** An outsider who has no connection with the signed-in person, nor ever had one. */
export function stranger(connections: Connections, directory: Directory): Person {
  for (let index = 0; index < directory.outsiders; index += 1) {
    const person = directory.outsider(index);
    if (connections.info(person) === undefined) return person;
  }
  throw new RangeError('Everybody has a connection already');
}
