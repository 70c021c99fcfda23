import { failure, type Outcome, type QuestionOf, success } from '../../preload/contract.ts';
import type { Favourites } from './favourites.ts';
import { type Person, userKey } from './person.ts';
import type { Roster } from './roster.ts';
import type { Separations } from './separations.ts';

interface Parts {
  readonly roster: Pick<Roster, 'find' | 'rejoin'>;
  readonly separations: Separations;
  readonly kept: Pick<Favourites, 'takeOut'>;
}

const userKeysOf = ({ identities }: Person) => [
  ...new Set(identities.map(({ system, userId }) => userKey(system, userId))),
];

/** Takes people apart who were joined wrongly, and joins them again, by hand. */
export function createSeparating({ roster, separations, kept }: Parts) {
  return {
    /** `not-found`: nobody of that id, not their user, or the only user they have. */
    async separatePerson({
      personId,
      accountId,
      userId,
    }: QuestionOf<'separatePerson'>): Promise<Outcome<void>> {
      const person = roster.find(personId);
      const identity = person?.identities.find(
        (one) => one.accountId === accountId && one.userId === userId,
      );
      if (!person || !identity) return failure('not-found');
      const out = userKey(identity.system, userId);
      const others = userKeysOf(person).filter((key) => key !== out);
      if (others.length === 0) return failure('not-found');
      const written = await separations.separate(out, others);
      await kept.takeOut(out);
      roster.rejoin([out, ...others]);
      return written;
    },
    /** `not-found`: nobody of that id. */
    async rejoinPerson({ personId }: QuestionOf<'rejoinPerson'>): Promise<Outcome<void>> {
      const person = roster.find(personId);
      if (!person) return failure('not-found');
      const undone = await separations.rejoin(userKeysOf(person));
      if (!undone.ok) return undone;
      roster.rejoin(undone.value);
      return success();
    },
  };
}
