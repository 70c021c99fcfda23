import { readdirSync, readFileSync } from 'node:fs';

/** The environment variable that every process of a desk is given; its value is the desk's id. */
export const MARK = 'FOYER_DESK';

/** One running process, as /proc tells it. */
export interface RunningProcess {
  pid: number;
  parent: number;
  /** Process group: the pid of its first process. */
  group: number;
  /** Since boot, in clock ticks: with the pid it names one process for good. */
  startTime: string;
  /** Milliseconds of processor time it has used so far, in steps of ten. */
  cpuMs: number;
  name: string;
  commandLine: string[];
}

/** By what the processes of one desk are known. */
export interface Traces {
  id: string;
  /** The process groups that the desk started. */
  groups: ReadonlySet<number>;
  /** Processes seen on the desk's bus, started by whoever: see `identityOf`. */
  guests: ReadonlySet<string>;
}

/** What Linux calls a tick wherever programs can see it. */
const tickMs = 10;

/** A name for a process that no later process will have. */
export const identityOf = ({ pid, startTime }: RunningProcess): string => `${pid}@${startTime}`;

/** The proportional set size of a process in KiB; undefined when it is gone or may not be read. */
export function readPss(pid: number): number | undefined {
  const line = read(`/proc/${pid}/smaps_rollup`)?.match(/^Pss:\s+(\d+) kB$/m)?.[1];
  return line === undefined ? undefined : Number(line);
}

/**
 * All living processes of a desk: those that carry its mark, its groups and guests, every group
 * that one of these leads, and all descendants.
 *
 * The mark alone is not enough: Electron clears its environment for the kernel's eyes, and that of
 * gnome-keyring-daemon, which has file capabilities, is hidden from an ordinary user. A group
 * counts only through its leader: a tool run by the desk's owner stands in the owner's group.
 */
export function findProcesses({ id, groups, guests }: Traces): RunningProcess[] {
  const running = readProcesses();
  const known = new Set(groups);
  const members = new Set<number>();
  const admit = ({ pid, group }: RunningProcess) => {
    members.add(pid);
    if (pid === group) known.add(group);
  };
  for (const found of running) {
    if (guests.has(identityOf(found)) || carriesMark(found.pid, id)) admit(found);
  }
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const found of running) {
      if (known.has(found.group) || members.has(found.parent)) admit(found);
    }
  }
  return running.filter(({ pid }) => members.has(pid));
}

/** A living process; undefined when there is none with this pid. */
export function readProcess(pid: number): RunningProcess | undefined {
  // "pid (name) state parent group ...": the name may hold spaces and brackets itself.
  const [, name, rest] = read(`/proc/${pid}/stat`)?.match(/^\d+ \((.*)\) (.*)/s) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  const fields = rest.split(' ');
  const [state, parent, group] = fields;
  if (state === 'Z' || state === 'X') return undefined;
  const commandLine = read(`/proc/${pid}/cmdline`)?.split('\0').filter(Boolean) ?? [];
  const startTime = fields[19] ?? '';
  const cpuMs = (Number(fields[11]) + Number(fields[12])) * tickMs;
  return { pid, parent: Number(parent), group: Number(group), startTime, cpuMs, name, commandLine };
}

function carriesMark(pid: number, id: string): boolean {
  return read(`/proc/${pid}/environ`)?.split('\0').includes(`${MARK}=${id}`) ?? false;
}

function readProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => readProcess(Number(entry)) ?? []);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Gone in the meantime, or another user's.
    return undefined;
  }
}
