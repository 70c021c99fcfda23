import type { PersonCard } from '../../preload/contract.ts';
import type { Favourites } from './favourites.ts';
import { type Known, type Person, userKey } from './person.ts';
import type { PresenceBook } from './presence-book.ts';
import type { Separations } from './separations.ts';

interface Parts {
  readonly kept: Pick<Favourites, 'isFavourite' | 'historyOf'>;
  readonly presence: Pick<PresenceBook, 'of' | 'sinceOf'>;
  readonly separations: Pick<Separations, 'isSeparated'>;
  /** What each account knows of a person's users. */
  readonly known: (person: Person) => readonly Known[];
}

/** Describes people by what is known of them, asking nobody. */
export function createCards({ kept, presence, separations, known }: Parts) {
  return (person: Person): PersonCard => {
    const { id, name, address, company, title } = person;
    const history = kept.historyOf(person);
    return {
      id,
      name,
      address,
      company,
      title,
      favourite: kept.isFavourite(person),
      presence: presence.of(person),
      presenceSince: presence.sinceOf(person),
      lastReachedAt: history?.lastAt ?? null,
      timesReached: history?.times ?? 0,
      identities: known(person).map((one) => ({
        accountId: one.accountId,
        system: one.system,
        userId: one.userId,
        name: one.name,
        address: one.address || (one.also?.[0] ?? ''),
      })),
      separated: person.identities.some(({ system, userId }) =>
        separations.isSeparated(userKey(system, userId)),
      ),
    };
  };
}
