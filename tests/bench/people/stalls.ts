import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLineFiles } from '../../../main/desktop/line-files.ts';
import { createParts } from '../../../main/people/parts.ts';
import { systemClock } from '../../../main/rhythm.ts';
import { threadsFrom } from '../../../main/thread-start.ts';
import { type PresenceCategory, success } from '../../../preload/contract.ts';
import { stateWith } from '../../main/a-state.ts';
import { page, podAccount, spacesAccount, toldOf } from './crowd.ts';
import { type Held, watchStalls } from './stall-watch.ts';

const people = Number(process.argv[2] ?? 100_000);
const budgetMs = 10;
const pageSize = 500;
const entry = new URL('../../../main/thread-worker.ts', import.meta.url).pathname;
const typescript = new URL('../../main/typescript-on-threads.mjs', import.meta.url).href;
const [, script = '', , given] = process.argv;
const folder = given ?? (await mkdtemp(join(tmpdir(), 'foyer-stalls-')));

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

const room = furnish();
const { roster, presence, remembering, listing, learn } = room;

/** Everybody as one account tells of them, by pages that nobody keeps. */
async function gather(accountId: string, system: 'spaces' | 'symphony') {
  for (let at = 0; at < people; at += pageSize) {
    await learn(page(at, Math.min(people, at + pageSize), accountId, system));
  }
}

function presences() {
  const changed = new Map<string, PresenceCategory>();
  for (let at = 0; at < people; at += 1) {
    const { userId } = toldOf(at, podAccount, 'symphony');
    changed.set(userId, at % 3 === 0 ? 'available' : 'busy');
  }
  return changed;
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

async function firstStart() {
  process.stdout.write(`${people} people; milliseconds; budget: ${budgetMs} without a break\n`);
  const head = ['took', 'worked', 'stalled', 'worked'].map((word) => word.padStart(10));
  process.stdout.write(`${''.padEnd(40)}${head.join('')}\n`);
  const inSpaces = () => gather(spacesAccount, 'spaces');
  await measure('gathered for the first time, by pages', inSpaces);
  await measure('the whole list', open);
  await measure('gathered again, nothing new', inSpaces);
  await measure('everybody in a second system', () => gather(podAccount, 'symphony'));
  const changed = presences();
  await measure('presence of everybody', () =>
    presence.take({ accountId: podAccount, changed, others: 'offline' }),
  );
  await measure('ten openings', async () => {
    for (let opening = 0; opening < 10; opening += 1) await open();
  });
  await measure('twenty letters', () => type('ada lea-4711').then(() => type('person.8')));
  await measure('written to disk', remembering.finish);
}

async function secondStart() {
  await measure('read from disk', remembering.recall);
  await measure('the whole list', open);
  process.stdout.write(`${roster.size()} people were read\n`);
  await measure('a list that is settled', () =>
    roster.settle(spacesAccount, 'colleague', (userId) => !userId.endsWith('7')),
  );
  await measure('one account forgotten', () => remembering.forget(podAccount));
  await measure('the other one, too', () => remembering.forget(spacesAccount));
}

await (given === undefined ? firstStart() : secondStart());
room.search.stop();
room.announcer.stop();
process.exitCode = isOver ? 1 : 0;
if (given === undefined) {
  const again = [...process.execArgv, script, String(people), folder];
  const { status } = spawnSync(process.execPath, again, { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
  await rm(folder, { recursive: true, force: true });
}
