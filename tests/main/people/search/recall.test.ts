import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../../main/people/search/search.ts';
import { createDirectory } from '../../../simulator/people/directory.ts';
import { kinds, makeQueries, type Query, type Sought } from './queries.ts';

const people: readonly Sought[] = [...createDirectory({ seed: 7, size: 1_000 })].map((person) => ({
  id: person.email,
  name: person.displayName,
  given: person.given,
  family: person.family,
  address: person.email,
  company: person.company,
}));
const queries = makeQueries(people, 60, 11);
const search = createSearch();

async function isFound({ typed, meant }: Query): Promise<boolean> {
  const found = await search.find(people, typed, () => 0);
  return found.slice(0, 3).some(({ id }) => id === meant.id);
}

describe('search among a thousand people', () => {
  for (const kind of Object.keys(kinds)) {
    it(`finds who is meant among the first three: ${kind}`, async () => {
      const asked = queries.filter((query) => query.kind === kind);
      expect(asked.length).toBeGreaterThanOrEqual(20);
      const missed: string[] = [];
      for (const query of asked) {
        if (!(await isFound(query))) missed.push(`${query.typed} (${query.meant.name})`);
      }
      expect(1 - missed.length / asked.length, missed.join('; ')).toBeGreaterThanOrEqual(0.98);
    });
  }
});
