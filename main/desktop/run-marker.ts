import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject } from '../../preload/guards.ts';

/** A run that is being marked. Times are milliseconds since 1970. */
export interface Run {
  readonly startedAt: number;
  /** When the computer was started. */
  readonly bootedAt: number;
  /** Which login on this computer it belongs to, where the system says. */
  readonly login: string;
}

/** What the mark of the last run says, and the mark of this one. */
export interface RunMarker {
  /** `unexpectedly`: it was not ended by anybody, and neither did its login or the computer end. */
  readonly lastEnd: 'as usual' | 'unexpectedly';
  readonly startedAt: number;
  /** This run has been told to end. */
  readonly endWell: () => void;
}

const name = 'running.json';

/**
 * Marks in the profile that Foyer runs; a mark that is still there at the next start tells of a run
 * that nobody ended. It is not forced onto the disk: what a loss of power takes with it is no crash.
 */
export function markRun(profile: string, run: Run): RunMarker {
  const path = join(profile, name);
  const last = readMark(path);
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, JSON.stringify({ startedAt: run.startedAt, login: run.login }), {
      mode: 0o600,
    });
    renameSync(`${path}.new`, path);
  } catch {
    // A profile that takes no file takes no mark: then nobody hears of a crash, and that is all.
  }
  return {
    lastEnd: last !== undefined && isOfNow(last, run) ? 'unexpectedly' : 'as usual',
    startedAt: run.startedAt,
    endWell: () => removeMark(path),
  };
}

function removeMark(path: string) {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be removed could not be written.
  }
}

/** An end of the computer or of the login takes every app with it, and often without a word. */
function isOfNow({ startedAt, login }: Omit<Run, 'bootedAt'>, run: Run): boolean {
  return startedAt >= run.bootedAt && login === run.login;
}

function readMark(path: string): Omit<Run, 'bootedAt'> | undefined {
  try {
    const mark: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!isPlainObject(mark)) return undefined;
    const { startedAt, login } = mark;
    if (typeof startedAt !== 'number' || typeof login !== 'string') return undefined;
    return { startedAt, login };
  } catch {
    return undefined;
  }
}
