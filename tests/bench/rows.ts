import type { IdleHour } from './idle.ts';
import type { Pairs } from './pairs.ts';
import type { PresencePolls } from './presence-poll.ts';
import type { Reactions } from './reactions.ts';
import type { Shipped } from './shipped.ts';
import { beside, exactly, ofMany, ofRuns, type Row } from './table.ts';

const kilobyte = 1_000;

/** The rows that are measured beside the bare app. */
export function pairRows({ foyer, bare }: Pairs): Row[] {
  return [
    beside('spawn to tray item', 'ms', foyer.tray, bare.tray, 1.15),
    beside('memory, popover hidden', 'MB', foyer.memory, bare.memory, 1.1),
    beside('memory, popover used and hidden', 'MB', foyer.usedMemory, bare.usedMemory, 1.1),
  ];
}

/** Memory once the window was released, beside the bare app as it ran in the pairs. */
export function releaseRow(released: number, { bare }: Pairs): Row {
  const pairs = bare.memory.map(() => released);
  return beside('memory, popover released', 'MB', pairs, bare.memory, 0.85);
}

/** How fast Foyer answers. */
export function reactionRows({
  openings,
  keystrokes,
  unpacedKeystrokes,
  knocks,
  secondStarts,
}: Reactions): Row[] {
  return [
    {
      what: 'shortcut to popover painted and focused',
      unit: 'ms',
      foyer: ofMany(openings.later),
      budget: { value: 50 },
    },
    {
      what: 'the same, after some seconds hidden',
      unit: 'ms',
      foyer: ofMany(openings.rested),
      budget: { value: 50 },
    },
    { what: 'the same, first time after the start', unit: 'ms', foyer: exactly(openings.first) },
    {
      what: 'key to results painted',
      unit: 'ms',
      foyer: ofMany(unpacedKeystrokes.later),
      budget: { value: 16 },
    },
    {
      what: 'the same, the first keys after the start',
      unit: 'ms',
      foyer: ofMany(unpacedKeystrokes.first),
    },
    {
      what: 'the same, with the wait for a 60 Hz frame',
      unit: 'ms',
      foyer: ofMany(keystrokes.later),
    },
    {
      what: 'request answered to notification',
      unit: 'ms',
      foyer: ofMany(knocks),
      budget: { value: 100 },
    },
    {
      what: 'second start with a link, until it ended',
      unit: 'ms',
      foyer: ofMany(secondStarts),
      budget: { value: 400 },
    },
  ];
}

/** What the presence of a large pod costs. */
export function presenceRows(
  { stalls, idleStalls, firstStall, cpu }: PresencePolls,
  ratios: readonly number[],
): Row[] {
  return [
    {
      what: 'presence of 100,000: longest stall of main',
      unit: 'ms',
      foyer: ofRuns(stalls),
      budget: { value: 10 },
    },
    { what: 'the same, while nothing is asked', unit: 'ms', foyer: ofRuns(idleStalls) },
    { what: 'the same, first time after the start', unit: 'ms', foyer: exactly(firstStall) },
    {
      what: 'presence of 100,000: processor time to read it',
      unit: 'x JSON.parse',
      foyer: ofRuns(ratios),
      budget: { value: 2 },
    },
    { what: 'the same, main as a whole with receiving it', unit: 'ms', foyer: ofRuns(cpu) },
  ];
}

/** What an hour costs in which nobody does anything. */
export function idleRows({ cpuPercent, pageMs, requests }: IdleHour): Row[] {
  return [
    {
      what: 'idle for an hour: processor',
      unit: '% of a core',
      foyer: exactly(cpuPercent),
      budget: { value: 0.5 },
    },
    { what: 'the same, the page alone', unit: 'ms', foyer: exactly(pageMs) },
    {
      what: 'idle for an hour: most requests of an account',
      unit: 'requests',
      foyer: exactly(requests),
      budget: { value: 150 },
    },
  ];
}

/** What a user downloads and what the first frame waits for. */
export function shippedRows({ archive, firstScript }: Shipped): Row[] {
  return [
    {
      what: 'app.asar without the native module',
      unit: 'KB',
      foyer: exactly(archive / kilobyte),
      budget: { value: 1_500 },
    },
    {
      what: 'first renderer script, gzip',
      unit: 'KB',
      foyer: exactly(firstScript / kilobyte),
      budget: { value: 30 },
    },
  ];
}
