import { readdirSync, readFileSync } from 'node:fs';

/** The environment variable that every process of a desk carries; its value is the desk's id. */
export const MARK = 'FOYER_DESK';

/** One running process, as /proc tells it. */
export interface RunningProcess {
  pid: number;
  parent: number;
  /** Process group: a program that gives up its environment keeps its group. */
  group: number;
  name: string;
  commandLine: string[];
}

/** The proportional set size of a process in KiB; undefined when it is gone or may not be read. */
export function readPss(pid: number): number | undefined {
  const line = read(`/proc/${pid}/smaps_rollup`)?.match(/^Pss:\s+(\d+) kB$/m)?.[1];
  return line === undefined ? undefined : Number(line);
}

/**
 * All living processes of the desk `id`: those that carry its mark, those of `groups` (process
 * groups known to be the desk's), all in a group of one of these, and all their descendants.
 *
 * The mark alone is not enough: a program with file capabilities (gnome-keyring-daemon) hides its
 * environment from other users' eyes, and Chromium's children write their title over theirs.
 */
export function findProcesses(id: string, groups: ReadonlySet<number>): RunningProcess[] {
  const running = readProcesses();
  const known = new Set(groups);
  const members = new Set<number>();
  for (const { pid, group } of running) {
    if (!carriesMark(pid, id)) continue;
    members.add(pid);
    known.add(group);
  }
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const { pid, parent, group } of running) {
      if (!known.has(group) && !members.has(parent)) continue;
      members.add(pid);
      known.add(group);
    }
  }
  return running.filter(({ pid }) => members.has(pid));
}

function carriesMark(pid: number, id: string): boolean {
  return read(`/proc/${pid}/environ`)?.split('\0').includes(`${MARK}=${id}`) ?? false;
}

function readProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => readProcess(Number(entry)) ?? []);
}

function readProcess(pid: number): RunningProcess | undefined {
  // "pid (name) state parent group ...": the name may hold spaces and brackets itself.
  const stat = read(`/proc/${pid}/stat`)?.match(/^\d+ \((.*)\) (\S) (\d+) (\d+) /s);
  if (stat === undefined || stat === null) return undefined;
  const [, name = '', state, parent, group] = stat;
  if (state === 'Z' || state === 'X') return undefined;
  const commandLine = read(`/proc/${pid}/cmdline`)?.split('\0').filter(Boolean) ?? [];
  return { pid, parent: Number(parent), group: Number(group), name, commandLine };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Gone in the meantime, or another user's.
    return undefined;
  }
}
