import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../main/people/search/engine.ts';
import { createDirectory } from '../../../simulator/people/directory.ts';
import { crowdOf } from './crowd.ts';
import { kinds, makeQueries, type Query } from './queries.ts';
import { reachedWith } from './reached.ts';

const crowd = crowdOf(createDirectory({ seed: 7, size: 8_000 }));
const queries = makeQueries(crowd, 40, 11);
const numbers = new Map(crowd.people.map(({ id }, at) => [id, at]));
const engine = createEngine();
for (const [at, person] of crowd.people.entries()) engine.learn(at, person);

function isFound(query: Query): boolean {
  const reached = query.reached ? reachedWith(query.meant, crowd) : new Map<string, number>();
  const dear = new Map([...reached].map(([id, much]) => [numbers.get(id) ?? -1, much]));
  const [...best] = engine.find(query.typed, dear).subarray(0, 3);
  return best.some((number) => crowd.people[number] === query.meant);
}

describe('search among eight thousand people', () => {
  for (const [name, { least }] of Object.entries(kinds)) {
    it(`finds who is meant among the first three: ${name}`, () => {
      const asked = queries.filter(({ kind }) => kind === name);
      expect(asked.length).toBeGreaterThanOrEqual(30);
      const missed = asked.filter((query) => !isFound(query));
      const list = missed.map(({ typed, meant }) => `${typed} (${meant.name})`).join('; ');
      expect(1 - missed.length / asked.length, list).toBeGreaterThanOrEqual(least);
    });
  }
});
