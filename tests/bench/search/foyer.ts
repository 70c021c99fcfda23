import { createEngine } from '../../../main/people/search/engine.ts';
import type { Contestant } from './contestant.ts';

/** The search of this house, without its thread. */
export const foyer: Contestant = {
  name: 'Foyer',
  prepare(people) {
    const engine = createEngine();
    for (const [at, person] of people.entries()) engine.learn(at, person);
    // Sorting waits for the first question, and belongs to building.
    engine.inOrder([]);
    engine.find('a', new Map());
    return { find: engine.find };
  },
};
