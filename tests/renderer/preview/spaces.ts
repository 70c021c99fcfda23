import {
  type MemberRow,
  memberRoles,
  type NewSpace,
  type Outcome,
  type SpaceRow,
  success,
} from '../../../preload/contract.ts';
import type { FakeMain } from './fake-bridge.ts';
import { peopleOf } from './people.ts';
import { spacesAccount } from './state.ts';

const titles = [
  'Quarterly outlook',
  'Research breakfast',
  'Settlement desk',
  'Onboarding of new colleagues',
  'Compliance questions',
  'Lunch',
];

/** Believable spaces, the liveliest first. */
export function spacesOf(count: number): SpaceRow[] {
  return Array.from({ length: count }, (_, index) => ({
    accountId: spacesAccount.id,
    spaceId: `space-${index}`,
    title: `${titles[index % titles.length]}${index < titles.length ? '' : ` ${index}`}`,
  }));
}

/** Believable members; every third is among our people. */
export function membersOf(count: number): MemberRow[] {
  return peopleOf(count).map(({ name, address }, index) => ({
    memberId: `member-${index}`,
    kind: index % 11 === 7 ? 'guest' : 'user',
    name,
    address: index % 11 === 7 ? '' : address,
    role: index < 2 ? 'admin' : (memberRoles[index % 11 === 7 ? 2 : 0] ?? 'member'),
    personId: index % 3 === 0 ? `person-${index}` : null,
  }));
}

interface Asked {
  readonly query: string;
  readonly after?: string;
}

/** Answers piece by piece: `after` is the place in the list where the next piece begins. */
function pieceOf<Row>(rows: readonly Row[], piece: number, nameOf: (row: Row) => string) {
  return (question: unknown) => {
    const { query, after } = question as Asked;
    const from = Number(after ?? 0);
    const found = rows.filter((row) => nameOf(row).toLowerCase().includes(query.toLowerCase()));
    const next = from + piece < found.length ? `${from + piece}` : null;
    return success({ rows: found.slice(from, from + piece), total: found.length, next });
  };
}

/** Lets main know spaces, and who is in each. */
export function hasSpaces(
  main: FakeMain,
  spaces: readonly SpaceRow[] = spacesOf(60),
  members: readonly MemberRow[] = membersOf(10_000),
): void {
  main.answer(
    'listSpaces',
    pieceOf(spaces, 25, ({ title }) => title),
  );
  main.answer(
    'listMembers',
    pieceOf(members, 100, ({ name, address }) => `${name} ${address}`),
  );
  main.answer('addMembers', () => success({ added: 6_666 }));
}

/** A space just made, in which one was not invited. */
export function madeSpace(parts: Partial<NewSpace> = {}): Outcome<NewSpace> {
  return success({
    accountId: spacesAccount.id,
    spaceId: '5f3e',
    title: 'Quarterly outlook',
    link: 'https://spaces.avayacloud.com/spaces/5f3e8a1c9b',
    invited: [
      { name: 'Rosa Fernández', role: 'admin' },
      { name: 'guest@example.net', role: 'guest' },
    ],
    failed: [],
    mail: null,
    ...parts,
  });
}
