import fuzzysort from 'fuzzysort';
import { type Contestant, dearness, mostTaken } from './contestant.ts';

/** fuzzysort over one line for each person; it folds accents itself. */
export const fuzzySort: Contestant = {
  name: 'fuzzysort',
  prepare(people) {
    const rows = people.map(({ name, address, company }, at) => ({
      at,
      line: fuzzysort.prepare(`${name} ${address} ${company}`),
    }));
    return {
      find(query, dear) {
        const results = fuzzysort.go(query, rows, { key: 'line', limit: mostTaken });
        const found = results.map(({ obj, score }) => ({
          at: obj.at,
          score: score + dearness * (dear.get(obj.at) ?? 0),
        }));
        if (dear.size > 0) found.sort((one, other) => other.score - one.score);
        return found.map(({ at }) => at);
      },
    };
  },
};
