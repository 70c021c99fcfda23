import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLineFiles } from '../../../main/desktop/line-files.ts';
import { createParts } from '../../../main/people/parts.ts';
import { systemClock } from '../../../main/rhythm.ts';
import { threadsFrom } from '../../../main/thread-start.ts';
import { type PresenceCategory, success } from '../../../preload/contract.ts';
import { stateWith } from '../../main/a-state.ts';
import { crowd, podAccount, spacesAccount, toldOf } from './crowd.ts';
import { type Held, watchStalls } from './stall-watch.ts';

const people = Number(process.argv[2] ?? 100_000);
const budgetMs = 10;
const pageSize = 500;
const entry = new URL('../../../main/thread-worker.ts', import.meta.url).pathname;
const typescript = new URL('../../main/typescript-on-threads.mjs', import.meta.url).href;
const folder = await mkdtemp(join(tmpdir(), 'foyer-stalls-'));

/** The room with everything in it, as the app builds it, and nobody to ask. */
const furnish = () =>
  createParts({
    state: stateWith(),
    pods: () => [],
    spaces: () => [],
    files: { read: async () => undefined, write: async () => success() },
    lineFiles: createLineFiles(folder),
    startThread: threadsFrom(entry, { switches: ['--import', typescript] }),
    log: () => undefined,
    clock: systemClock,
  });

const told = crowd(people);
const first = furnish();
const { roster, presence, remembering, listing, learn } = first;
const inPod = told.map((_one, at) => toldOf(at, podAccount, 'symphony'));
const changed = new Map<string, PresenceCategory>(
  inPod.map(({ userId }, at) => [userId, at % 3 === 0 ? 'available' : 'busy']),
);

async function gather() {
  for (let at = 0; at < told.length; at += pageSize) await learn(told.slice(at, at + pageSize));
}

async function open() {
  listing.refreshOrder();
  await listing.list({ query: '', from: 0, count: 40 });
}

async function type(query: string) {
  for (let length = 1; length <= query.length; length += 1) {
    await listing.list({ query: query.slice(0, length), from: 0, count: 40 });
  }
}

let isOver = false;

async function measure(what: string, work: () => Promise<unknown>) {
  const held: Held = await watchStalls(work);
  const isTooLong = held.longestWork > budgetMs;
  isOver ||= isTooLong;
  const cells = [held.took, held.worked, held.longest, held.longestWork];
  const figures = cells.map((ms) => ms.toFixed(1).padStart(10)).join('');
  process.stdout.write(`${what.padEnd(40)}${figures}  ${isTooLong ? 'over' : 'ok'}\n`);
}

process.stdout.write(`${people} people; milliseconds; budget: ${budgetMs} without a break\n`);
const head = ['took', 'worked', 'stalled', 'of them worked'].map((word) => word.padStart(10));
process.stdout.write(`${''.padEnd(40)}${head.join('')}\n`);
await measure('gathered for the first time, by pages', gather);
await measure('the whole list', open);
await measure('gathered again, nothing new', gather);
await measure('everybody in a second system', () => learn(inPod));
await measure('presence of everybody', () =>
  presence.take({ accountId: podAccount, changed, others: 'offline' }),
);
await measure('ten openings', async () => {
  for (let opening = 0; opening < 10; opening += 1) await open();
});
await measure('twenty letters', () => type('ada lea-4711').then(() => type('person.8')));
await measure('written to disk', remembering.finish);
const second = furnish();
await measure('read from disk', second.remembering.recall);
process.stdout.write(`${second.roster.size()} people were read\n`);
await measure('a list that is settled', () =>
  roster.settle(spacesAccount, 'colleague', (userId) => !userId.endsWith('7')),
);
await measure('one account forgotten', () => second.remembering.forget(podAccount));
await measure('the other one, too', () => second.remembering.forget(spacesAccount));
for (const { search, announcer } of [first, second]) {
  search.stop();
  announcer.stop();
}
await rm(folder, { recursive: true, force: true });
process.exitCode = isOver ? 1 : 0;
