import type { Outcome } from '../../preload/contract.ts';
import { type CacheLine, type Heard, type Looked, readLine, writeLine } from './cache-lines.ts';
import type { Identity, Known } from './person.ts';
import { eachSlice } from './slices.ts';

/** Large files of the profile, as far as the cache needs them. */
export interface LineFiles {
  readonly names: () => Promise<readonly string[]>;
  readonly read: (name: string, take: (lines: readonly string[]) => void) => Promise<void>;
  readonly append: (name: string, texts: Iterable<string>) => Promise<Outcome<void>>;
  readonly replace: (name: string, texts: Iterable<string>) => Promise<Outcome<void>>;
  readonly remove: (name: string) => Promise<void>;
}

/** What one account knew when it was last written. */
export interface CachedAccount {
  readonly accountId: string;
  readonly system: Identity['system'];
  readonly known: readonly Known[];
  readonly looked: readonly Looked[];
  readonly heard: readonly Heard[];
  /** How many lines that took. */
  readonly lines: number;
  /** Whether the file ends where a piece of news ends, so that more may be written behind it. */
  readonly isWhole: boolean;
}

/** Everything there is to know of an account. */
export interface Snapshot {
  readonly accountId: string;
  readonly system: Identity['system'];
  /** Some at a time. What changes while they are written is news, and written behind them. */
  readonly known: Iterable<readonly Known[]>;
  readonly looked: readonly Looked[];
  readonly heard: readonly Heard[];
}

/** Texts of about so many lines are made and written at a time. */
const linesATime = 250;

/**
 * Reads what a file holds, up to the last piece of news that is there whole. undefined: not even
 * the first one is.
 */
export async function readCached(
  files: LineFiles,
  name: string,
): Promise<CachedAccount | undefined> {
  const reading = createReading();
  await files.read(name, (lines) => lines.forEach(reading.take));
  return reading.result();
}

interface Reading {
  readonly take: (text: string) => void;
  readonly result: () => Promise<CachedAccount | undefined>;
}

function createReading(): Reading {
  const whole: CacheLine[][] = [];
  let open: CacheLine[] = [];
  let isBroken = false;

  return {
    take(text) {
      if (isBroken) return;
      const line = readLine(text);
      if (line?.kind === 'end' && line.lines === open.length) {
        whole.push(open);
        open = [];
      } else if (line && line.kind !== 'end') open.push(line);
      else isBroken = true;
    },
    result: () => gather(whole, !isBroken && open.length === 0),
  };
}

/** Later lines are the truth about what earlier ones said. */
async function gather(
  news: readonly (readonly CacheLine[])[],
  isWhole: boolean,
): Promise<CachedAccount | undefined> {
  const [header] = news[0] ?? [];
  if (header?.kind !== 'account') return undefined;
  const { accountId, system } = header;
  const known = new Map<string, Known>();
  const looked = new Map<string, Looked>();
  const heard = new Map<Heard['list'], Heard>();
  const takeIn = (line: CacheLine) => {
    switch (line.kind) {
      case 'known':
        return known.set(line.known.userId, { accountId, system, ...line.known });
      case 'gone':
        return known.delete(line.userId);
      case 'looked':
        return looked.set(line.looked.question, line.looked);
      case 'heard':
        return heard.set(line.heard.list, line.heard);
      default:
        return undefined;
    }
  };
  let lines = 0;
  for (const piece of news) {
    lines += piece.length;
    await eachSlice(piece, (slice) => {
      for (const line of slice) takeIn(line);
    });
  }
  return {
    ...{ accountId, system, lines, isWhole },
    known: [...known.values()],
    looked: [...looked.values()],
    heard: [...heard.values()],
  };
}

/** The whole file of an account, a piece at a time; gives back how many lines that are. */
export function* wholeTexts(snapshot: Snapshot): Generator<string, number> {
  const { accountId, system, known, looked, heard } = snapshot;
  let lines = 1 + looked.length + heard.length;
  yield writeLine({ kind: 'account', accountId, system });
  for (const piece of known) {
    lines += piece.length;
    yield* textsOf(piece, (one) => ({ kind: 'known', known: one }));
  }
  yield* textsOf(looked, (one) => ({ kind: 'looked', looked: one }));
  yield* textsOf(heard, (one) => ({ kind: 'heard', heard: one }));
  yield writeLine({ kind: 'end', lines });
  return lines;
}

/** A piece of news that is written behind what is there, a part at a time. */
export function* newsTexts(lines: readonly CacheLine[]): Generator<string, number> {
  yield* textsOf(lines, (line) => line);
  yield writeLine({ kind: 'end', lines: lines.length });
  return lines.length;
}

function* textsOf<Item>(
  items: readonly Item[],
  lineOf: (item: Item) => CacheLine,
): Iterable<string> {
  for (let at = 0; at < items.length; at += linesATime) {
    yield items
      .slice(at, at + linesATime)
      .map((item) => writeLine(lineOf(item)))
      .join('');
  }
}
