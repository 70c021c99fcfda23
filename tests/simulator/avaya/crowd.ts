import { createNameBooks } from '../people/names.ts';
import { makePerson } from '../people/person.ts';
import { type Party, partyOf } from './party.ts';

/** Beyond every directory's people, so that nobody is there twice. */
const FIRST_PLACE = 4_000_000;

/** As many made-up people as wanted, the same for the same seed; no directory knows them. */
export function crowdOf(count: number, seed: number): Party[] {
  const names = createNameBooks();
  return Array.from({ length: count }, (_, index) =>
    partyOf(makePerson(seed, names, { index: FIRST_PLACE + index, outsider: false })),
  );
}
