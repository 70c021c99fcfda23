import type { Directory } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { hash } from '../people/random.ts';
import type { Room, RoomAttributes, Rooms } from './room-state.ts';

const DAY = 86_400_000;

interface Plan {
  readonly attributes: Partial<RoomAttributes>;
  /** How the signed-in person stands to it. */
  readonly me: 'owner' | 'member' | 'outside';
  readonly inactive?: boolean;
}

const tag = (value: string) => [{ key: 'industry', value }];

const plans: readonly Plan[] = [
  {
    attributes: {
      name: 'Morning call',
      description: 'Every day at 8:15',
      keywords: tag('equities'),
    },
    me: 'owner',
  },
  {
    attributes: {
      name: 'Settlement questions',
      description: 'Ask operations',
      membersCanInvite: true,
      keywords: tag('operations'),
    },
    me: 'member',
  },
  {
    attributes: {
      name: 'Announcements',
      description: 'Read, please',
      public: true,
      readOnly: true,
    },
    me: 'member',
  },
  {
    attributes: {
      name: 'Rates and credit',
      description: 'Everybody may listen',
      public: true,
      discoverable: true,
      keywords: tag('fixed income'),
    },
    me: 'outside',
  },
  {
    attributes: { name: 'Project Alder', description: 'Named insiders only', copyProtected: true },
    me: 'outside',
  },
  {
    attributes: { name: 'Office move 2015', description: 'Done', discoverable: true },
    me: 'owner',
    inactive: true,
  },
];

/** Gives the pod some rooms, with colleagues in them. */
export function seedRooms(rooms: Rooms, directory: Directory, seed: number): void {
  const colleagues = firstColleagues(directory, 12);
  for (const [index, plan] of plans.entries()) {
    const age = DAY * (20 + (hash(seed, index, 41) % 700));
    const at = Date.now() - age;
    const creator = plan.me === 'owner' ? directory.me : (colleagues[index] ?? directory.me);
    const room = rooms.create(creator, plan.attributes, at);
    if (plan.me === 'member') join(room, directory.me, at + DAY);
    for (const person of colleagues.slice(index, index + 4)) join(room, person, at + DAY);
    room.active = plan.inactive !== true;
  }
}

function join(room: Room, person: Person, joined: number): void {
  if (!room.members.has(person.uid)) room.members.set(person.uid, { owner: false, joined });
}

function firstColleagues(directory: Directory, wanted: number): Person[] {
  const found: Person[] = [];
  for (let index = 1; index < directory.size && found.length < wanted; index += 1) {
    const person = directory.at(index);
    if (person.inSymphony) found.push(person);
  }
  return found;
}
