import { createHash } from 'node:crypto';
import type { Directory } from '../people/directory.ts';
import type { Person } from '../people/person.ts';

const COLLEAGUES_WITH_DIRECT = 12;
const OUTSIDERS_WITH_DIRECT = 6;

/** A direct space between two people ("topic" is the API's older word for a space). */
export interface Topic {
  readonly id: string;
  readonly uid: string;
  readonly created: string;
  /** The one who opened it comes second, as in the API's own example. */
  readonly members: readonly [Person, Person];
}

/** The direct spaces of everyone. */
export interface Topics {
  find(id: string): Topic | undefined;
  /** Gets or creates: the same two people always have the same space. */
  direct(asker: Person, other: Person): Topic;
  /** Whether the two have a space in common. */
  share(asker: Person, other: Person): boolean;
  /** People with whom a person has a direct space, the newest first. */
  withDirect(person: Person): Person[];
}

/** The signed-in person already has direct spaces with some colleagues and some outsiders. */
export function createTopics(directory: Directory): Topics {
  const topics = new Map<string, Topic>();

  function direct(asker: Person, other: Person): Topic {
    const id = topicId(asker, other);
    const topic = topics.get(id) ?? {
      id,
      uid: topicUid(asker, other),
      created: new Date().toISOString(),
      members: [other, asker] as const,
    };
    topics.set(id, topic);
    return topic;
  }

  for (const other of earlierPartners(directory)) direct(directory.me, other);

  return {
    find: (id) => topics.get(id),
    direct,
    share: (asker, other) => topics.has(topicId(asker, other)),
    withDirect: (person) =>
      [...topics.values()]
        .filter(({ members }) => members.some((member) => member.spacesId === person.spacesId))
        .flatMap(({ members }) => members.filter((member) => member.spacesId !== person.spacesId))
        .reverse(),
  };
}

function earlierPartners(directory: Directory): Person[] {
  const colleagues = firstInSpaces(
    (index) => directory.at(index + 1),
    directory.size - 1,
    COLLEAGUES_WITH_DIRECT,
  );
  const outsiders = firstInSpaces(directory.outsider, directory.outsiders, OUTSIDERS_WITH_DIRECT);
  return [...colleagues, ...outsiders];
}

function firstInSpaces(at: (index: number) => Person, limit: number, wanted: number): Person[] {
  const found: Person[] = [];
  for (let index = 0; index < limit && found.length < wanted; index += 1) {
    const person = at(index);
    if (person.inSpaces) found.push(person);
  }
  return found;
}

function topicUid(asker: Person, other: Person): string {
  const [first, second] = [asker.spacesId, other.spacesId].sort();
  return `DT_user_${first}&user_${second}`;
}

function topicId(asker: Person, other: Person): string {
  return createHash('sha1').update(topicUid(asker, other)).digest('hex').slice(0, 24);
}
