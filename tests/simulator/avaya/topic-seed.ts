import type { Directory } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { partyOf } from './party.ts';
import type { Role, Topics } from './topics.ts';

const COLLEAGUES_WITH_DIRECT = 12;
const OUTSIDERS_WITH_DIRECT = 6;
const MEMBERS_OF_GROUP = 6;
const HOUR = 3_600_000;

interface Plan {
  readonly title: string;
  readonly description: string;
  readonly role: Role;
  readonly pin?: string;
  readonly pinned?: boolean;
  readonly status?: 0 | 1;
}

const plans: readonly Plan[] = [
  { title: 'Desk stand-up', description: 'Every morning', role: 'admin', pinned: true },
  { title: 'Client onboarding', description: 'Who does what next', role: 'member' },
  { title: 'Year-end audit', description: 'Ask for the PIN', role: 'member', pin: '2468' },
  { title: 'Supplier talks', description: 'With people from outside', role: 'guest' },
  { title: 'Summer party', description: 'Over and gone', role: 'admin', status: 1 },
];

/** Gives the signed-in person a past in Spaces: direct spaces, a room of their own, some groups. */
export function seedTopics(topics: Topics, directory: Directory): void {
  const me = partyOf(directory.me);
  let at = Date.now() - 200 * HOUR;
  const later = () => {
    at += HOUR;
    return at;
  };
  for (const other of earlierPartners(directory)) topics.direct(me, partyOf(other), later());
  topics.create(me, { type: 'personal', title: me.displayname, at: later() });
  const colleagues = colleaguesInSpaces(directory, MEMBERS_OF_GROUP);
  for (const { role, pinned, ...plan } of plans) {
    const host = colleagues[0];
    const creator = role === 'admin' || host === undefined ? me : partyOf(host);
    const topic = topics.create(creator, { type: 'group', ...plan, at: later() });
    topics.join(topic, me, role, at);
    for (const person of colleagues) topics.join(topic, partyOf(person), 'member', at);
    if (pinned) topic.pinnedBy.add(me.id);
  }
}

function earlierPartners(directory: Directory): Person[] {
  return [
    ...colleaguesInSpaces(directory, COLLEAGUES_WITH_DIRECT),
    ...firstInSpaces(directory.outsider, directory.outsiders, OUTSIDERS_WITH_DIRECT),
  ];
}

function colleaguesInSpaces(directory: Directory, wanted: number): Person[] {
  return firstInSpaces((index) => directory.at(index + 1), directory.size - 1, wanted);
}

function firstInSpaces(at: (index: number) => Person, limit: number, wanted: number): Person[] {
  const found: Person[] = [];
  for (let index = 0; index < limit && found.length < wanted; index += 1) {
    const person = at(index);
    if (person.inSpaces) found.push(person);
  }
  return found;
}
