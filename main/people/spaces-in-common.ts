import { type InCommon, type Outcome, success } from '../../preload/contract.ts';
import { escapeExpression } from '../spaces/expression.ts';
import { createGate } from './gate.ts';
import type { Person } from './person.ts';
import { plainText } from './plain-text.ts';
import type { SpacesAccount } from './sources.ts';

type Place = InCommon['places'][number];

/** What was found, and in how many of our spaces nobody looked. */
interface FoundPlaces {
  readonly places: readonly Place[];
  readonly unasked: number;
}

/** One list, one direct space and so many members: a card must not use up what Spaces allows. */
const mostSpaces = 50;
const mostAsked = 8;
const mostAtOnce = 4;

/**
 * The direct space with a user, and those of our liveliest spaces in which they are: all whose
 * members are told with the list, and the first eight of the others. Makes no space.
 */
export async function spacesInCommon(
  { accountId, client }: SpacesAccount,
  userId: string,
  person: Person,
): Promise<Outcome<FoundPlaces>> {
  const { client: whole } = await client.whole();
  const gate = createGate(mostAtOnce);
  const name = escapeExpression(person.name);
  const placeOf = (kind: Place['kind'], spaceId: string, name: string): Place => ({
    kind,
    accountId,
    id: spaceId,
    name: plainText(name),
  });
  const hasThem = (members: readonly { readonly memberId: string }[]) =>
    members.some(({ memberId }) => memberId === userId);

  async function isIn(spaceId: string): Promise<boolean> {
    const search = person.address || person.name;
    const page = await whole.spaces.members({ spaceId, search, size: 30 });
    return page.ok && hasThem(page.value.rows);
  }

  const [direct, groups] = await Promise.all([
    whole.users.spaces({ topictype: 'direct', search: name, size: mostSpaces }),
    whole.users.spaces({ topictype: 'group', size: mostSpaces }),
  ]);
  if (!groups.ok) return groups;
  const told = groups.value.rows.filter(({ members }) => members && members.length > 0);
  const silent = groups.value.rows.filter(({ members }) => !members || members.length === 0);
  const asked = await Promise.all(
    silent.slice(0, mostAsked).map(async (space) => ({
      space,
      found: await gate.through(() => isIn(space.spaceId)),
    })),
  );
  const theirs = [
    ...told.filter(({ members = [] }) => hasThem(members)),
    ...asked.filter(({ found }) => found).map(({ space }) => space),
  ];
  const between = direct.ok ? direct.value.rows.filter(({ members = [] }) => hasThem(members)) : [];
  return success({
    places: [
      ...between.map(({ spaceId }) => placeOf('direct-space', spaceId, person.name)),
      ...theirs.map(({ spaceId, title = '' }) => placeOf('space', spaceId, title)),
    ],
    unasked: Math.max(0, silent.length - mostAsked),
  });
}
