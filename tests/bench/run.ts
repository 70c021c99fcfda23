import { EventEmitter } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { electronRuntime, linkedRuntime } from '../../build/electron-runtime.mjs';
import { applicationFolder, outFolder, projectFolder } from '../../build/paths.mjs';
import { openDesk } from '../desk/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { idleHour } from './idle.ts';
import type { Answers } from './knocking.ts';
import { runPairs } from './pairs.ts';
import { timePresencePolls } from './presence-poll.ts';
import { timePresenceReadings } from './presence-reading.ts';
import { timeReactions } from './reactions.ts';
import { afterRelease } from './release.ts';
import { idleRows, pairRows, presenceRows, reactionRows, releaseRow, shippedRows } from './rows.ts';
import { weigh } from './shipped.ts';
import { signInOnce } from './sign-in.ts';
import { drawTable, isWithin } from './table.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '5' },
    people: { type: 'string', default: '1000' },
    'after-release': { type: 'boolean', default: false },
    idle: { type: 'boolean', default: false },
  },
});
const pairs = Math.max(1, Number(values.pairs));
const people = Math.max(100, Number(values.people));

const answers: Answers = new EventEmitter();
const desk = await openDesk();
const simulator = await startSimulator({ people, incoming: 0 }, (entry) =>
  answers.emit('answered', entry),
);
try {
  const { profile, known } = await signInOnce(desk, simulator);
  const { executable, version } = electronRuntime();
  const foyer = { executable, profile: profile.folder };
  const bare = {
    executable: linkedRuntime(join(projectFolder, 'tests', 'bench', 'bare')).executable,
    profile: join(desk.folder, 'bare-profile'),
  };

  say(`Electron ${version}, ${people} people, ${pairs} pairs; load ${loadavg()[0]?.toFixed(1)}`);
  const runs = await runPairs({ desk, simulator }, { foyer, bare }, pairs, say);
  const reactions = await timeReactions({ desk, simulator, answers }, foyer, known);
  const polls = await timePresencePolls({ desk, simulator, answers }, profile);
  const readings = await timePresenceReadings();
  const released = values['after-release'] ? await afterRelease(desk, foyer) : undefined;
  const idle = values.idle ? await idleHour({ desk, simulator }, foyer) : undefined;
  const rows = [
    ...pairRows(runs),
    ...(released === undefined ? [] : [releaseRow(released, runs)]),
    ...reactionRows(reactions),
    ...presenceRows(polls, readings),
    ...(idle === undefined ? [] : idleRows(idle)),
    ...shippedRows(weigh(applicationFolder, join(projectFolder, 'node_modules', 'keytar'))),
  ];
  say(`\n${drawTable(rows)}\n`);

  mkdirSync(outFolder, { recursive: true });
  const report = {
    electron: version,
    people,
    pairs,
    runs,
    reactions,
    presence: { polls, readings },
    idle,
    rows: rows.map((row) => ({ ...row, within: isWithin(row) })),
  };
  writeFileSync(join(outFolder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await simulator.close();
  await desk.close();
}

function say(line: string) {
  process.stdout.write(`${line}\n`);
}
