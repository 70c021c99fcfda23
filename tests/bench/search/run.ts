import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outFolder } from '../../../build/paths.mjs';
import { type Crowd, crowdOf } from '../../main/people/search/crowd.ts';
import { kinds, makeQueries, type Query } from '../../main/people/search/queries.ts';
import { reachedWith } from '../../main/people/search/reached.ts';
import { createDirectory } from '../../simulator/people/directory.ts';
import type { Contestant, Prepared } from './contestant.ts';
import { foyer } from './foyer.ts';
import { fuzzySort } from './fuzzysort.ts';
import { drawReport, type Result } from './report.ts';
import { measureBuilding } from './stall.ts';
import { timeKeys, timeOf } from './timing.ts';
import { uFuzzy } from './ufuzzy.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    each: { type: 'string', default: '60' },
    alone: { type: 'boolean', default: false },
  },
});

/** Of slow ones only some questions are typed letter by letter. */
const sampled = 24;

const crowd = crowdOf(createDirectory({ seed: 7, size: Number(values.people) }));
const places = new Map(crowd.people.map(({ id }, at) => [id, at]));
const queries = makeQueries(crowd, Number(values.each), 11);

say(`${crowd.people.length} people, ${queries.length} questions; load ${loadavg()[0]?.toFixed(1)}`);
const building = await measureBuilding(crowd.people);
const others = values.alone ? [] : [fuzzySort, uFuzzy];
const results = [measure(foyer, 1), ...others.map((other) => measure(other, sampled))];
const report = drawReport({ people: crowd.people.length, kinds, results, building });
say(`\n${report}\n`);
mkdirSync(outFolder, { recursive: true });
writeFileSync(
  join(outFolder, 'bench-search.json'),
  `${JSON.stringify({ people: crowd.people.length, results, building }, null, 2)}\n`,
);

function measure(contestant: Contestant, every: number): Result {
  let prepared: Prepared = { find: () => [] };
  const buildMs = timeOf(() => {
    prepared = contestant.prepare(crowd.people);
  });
  const typed = queries
    .filter((_query, at) => at % every === 0)
    .map((query) => ({ text: query.typed, dear: dearFor(query, crowd) }));
  const times = timeKeys(prepared, typed);
  const recall = new Map<string, number>();
  for (const kind of Object.keys(kinds)) {
    const asked = queries.filter((query) => query.kind === kind);
    const found = asked.filter((query) => isFound(prepared, query));
    recall.set(kind, found.length / asked.length);
  }
  say(`${contestant.name}: done`);
  return { name: contestant.name, buildMs, times, recall: Object.fromEntries(recall) };
}

function isFound({ find }: Prepared, query: Query): boolean {
  const best = Array.from(find(query.typed, dearFor(query, crowd))).slice(0, 3);
  return best.some((at) => crowd.people[at] === query.meant);
}

function dearFor(query: Query, everybody: Crowd): ReadonlyMap<number, number> {
  if (!query.reached) return new Map();
  const dear = reachedWith(query.meant, everybody);
  return new Map([...dear].map(([id, much]) => [places.get(id) ?? -1, much]));
}

function say(line: string) {
  process.stdout.write(`${line}\n`);
}
