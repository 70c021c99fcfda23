import type { Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import type { State } from '../state.ts';
import type { ProfileFiles } from './profile-files.ts';

const pauseLengths = ['hour', 'tomorrow'] as const;

/** How long nobody is to be disturbed: an hour from now, or until the next morning. */
type PauseLength = (typeof pauseLengths)[number];

/** Keeps `state.pausedUntil`: until then requests are counted, but nobody is told of them. */
interface Pause {
  /** Begins a pause, or ends the one there is (null). */
  readonly set: (length: PauseLength | null) => Promise<Outcome<void>>;
}

const fileName = 'pause.json';
const hour = 60 * 60_000;
/** From eight to eight on the day that has an hour more: what ends later was not meant to. */
const longestPause = 25 * hour;
const morning = 8;
/** A timer cannot wait longer (2^31 - 1 ms); a computer that sleeps does not let it run either. */
const longestWait = 60 * 60_000;

/** Takes up the pause that was kept, and ends each when its time has come. */
export async function createPause(
  state: State,
  files: Pick<ProfileFiles, 'read' | 'write'>,
  now: () => number = Date.now,
): Promise<Pause> {
  let timer: NodeJS.Timeout | undefined;

  /** A clock that was set back shall keep nobody quiet until it has caught up. */
  function leftOf(until: number | null): number {
    const left = until === null ? 0 : until - now();
    return left > longestPause ? 0 : left;
  }

  function apply(until: number | null) {
    clearTimeout(timer);
    const left = leftOf(until);
    const pausedUntil = left > 0 ? until : null;
    if (state.getState().pausedUntil !== pausedUntil) state.setState({ pausedUntil });
    if (left > 0) timer = setTimeout(() => apply(until), Math.min(left, longestWait)).unref();
  }

  apply(momentIn(await files.read(fileName)));
  state.subscribe(({ surroundings, pausedUntil }, before) => {
    // Timers stood still while the computer slept.
    if (surroundings.awake && !before.surroundings.awake) apply(pausedUntil);
  });

  return {
    async set(length) {
      const until = length === null ? null : endOf(length, now());
      apply(until);
      return files.write(fileName, { version: 1, until });
    },
  };
}

/** When a pause that begins now ends, in milliseconds since 1970. */
export function endOf(length: PauseLength, now: number): number {
  if (length === 'hour') return now + hour;
  const end = new Date(now);
  // Who pauses after midnight means the morning of the same day.
  if (end.getHours() >= morning) end.setDate(end.getDate() + 1);
  end.setHours(morning, 0, 0, 0);
  return end.getTime();
}

function momentIn(file: unknown): number | null {
  const until = isPlainObject(file) ? file['until'] : null;
  return typeof until === 'number' && Number.isFinite(until) ? until : null;
}
