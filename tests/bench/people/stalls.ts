import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLineFiles } from '../../../main/desktop/line-files.ts';
import { createGate } from '../../../main/people/gate.ts';
import { createLookUps } from '../../../main/people/look-ups.ts';
import { createPresenceBook } from '../../../main/people/presence-book.ts';
import { createRemembering } from '../../../main/people/remembering.ts';
import { createRoster } from '../../../main/people/roster.ts';
import { eachSlice } from '../../../main/people/slices.ts';
import { systemClock } from '../../../main/rhythm.ts';
import type { PresenceCategory } from '../../../preload/contract.ts';
import { crowd, podAccount, spacesAccount, toldOf } from './crowd.ts';
import { type Held, watchStalls } from './stall-watch.ts';

const people = Number(process.argv[2] ?? 100_000);
const budgetMs = 10;
const pageSize = 500;

const folder = await mkdtemp(join(tmpdir(), 'foyer-stalls-'));

function house() {
  const roster = createRoster();
  const presence = createPresenceBook({ find: roster.find, now: Date.now });
  const lookUps = createLookUps({ pods: () => [], gate: createGate(4), clock: systemClock });
  const files = createLineFiles(folder);
  const remembering = createRemembering({ files, roster, lookUps, clock: systemClock });
  roster.follow(({ changed, gone }) => presence.follow(changed, gone));
  return { roster, presence, remembering };
}

const all = crowd(people);
const pages = Array.from({ length: Math.ceil(people / pageSize) }, (_page, at) =>
  all.slice(at * pageSize, (at + 1) * pageSize),
);
const { roster, presence, remembering } = house();

async function gather() {
  for (const page of pages) {
    await eachSlice(page, roster.learn);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const changed = new Map<string, PresenceCategory>(
  all.map((_one, at) => [String(1_000_000 + at), at % 3 === 0 ? 'available' : 'busy']),
);

async function measure(what: string, work: () => Promise<unknown>) {
  const held = await watchStalls(work);
  report(what, held);
}

let isOver = false;

function report(what: string, { took, worked, longest, longestWork }: Held) {
  const verdict = longestWork <= budgetMs ? 'ok' : 'over';
  isOver ||= longestWork > budgetMs;
  const ms = (value: number) => `${value.toFixed(1).padStart(8)} ms`;
  const figures = `${ms(took)}, worked ${ms(worked)}; longest stall ${ms(longest)}, worked ${ms(longestWork)}`;
  process.stdout.write(`${what.padEnd(46)}${figures}   ${verdict}\n`);
}

process.stdout.write(`${people} people, budget ${budgetMs} ms\n`);
await measure('gathered for the first time, by pages', gather);
await measure('gathered again, nothing new', gather);
await measure('the whole list in one answer', () => eachSlice([...all], roster.learn));
await measure('a list that is settled', () =>
  roster.settle(spacesAccount, 'colleague', (userId) => !userId.endsWith('7')),
);
await measure('everybody in a second system', () =>
  eachSlice(
    all.map((_one, at) => toldOf(at, podAccount, 'symphony')),
    roster.learn,
  ),
);
await measure('presence of everybody', () =>
  presence.take({ accountId: podAccount, changed, others: 'offline' }),
);
await measure('who is available, ten openings', async () => {
  for (let opening = 0; opening < 10; opening += 1) presence.available();
});
await measure('written to disk', remembering.finish);
const second = house();
await measure('read from disk', second.remembering.recall);
process.stdout.write(`${second.roster.size()} people were read\n`);
await measure('one account forgotten', () => second.remembering.forget(podAccount));
await measure('the other one, too', () => second.remembering.forget(spacesAccount));
await rm(folder, { recursive: true, force: true });
process.exitCode = isOver ? 1 : 0;
