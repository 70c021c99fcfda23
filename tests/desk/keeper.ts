import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DeskUser } from './desk-user.ts';
import { endDesk } from './end-processes.ts';
import { identityOf, MARK, readProcess, type Traces } from './processes.ts';

/** Starts the processes of one desk and sees to it that none is left, however the owner ends. */
export interface Keeper {
  /** Starts a program in a process group of its own. Rejects when it cannot be started. */
  start(command: string, args: string[], options: SpawnOptions): Promise<ChildProcess>;
  /** Takes in a process that someone else has started on the desk; never the owner itself. */
  adopt(pid: number): void;
  /** By what the processes of the desk are known so far. */
  traces: Traces;
  /** Ends every process of the desk and removes its folder. Throws if one cannot be ended. */
  end(): Promise<void>;
}

/** Starts the keeper of the desk `id`, which lives in `folder`; what it starts belongs to `user`. */
export function startKeeper(id: string, folder: string, user?: DeskUser): Keeper {
  const child = spawnKeeperProcess(id, folder);
  const groups = new Set<number>();
  let ended = false;

  const guests = new Set<string>();
  const traces = { id, groups, guests };
  const tell = (trace: string) => child.stdin?.write(`${trace}\n`);
  return {
    traces,
    adopt: (pid) => {
      const guest = pid === process.pid ? undefined : readProcess(pid);
      if (guest === undefined || guests.has(identityOf(guest))) return;
      guests.add(identityOf(guest));
      tell(`guest ${identityOf(guest)}`);
    },
    start: async (command, args, options) => {
      if (ended) throw new Error(`The desk is closed: ${command} was not started.`);
      const whose = user && { uid: user.uid, gid: user.gid };
      const started = spawn(command, args, { ...options, ...whose, detached: true });
      if (started.pid === undefined) throw await startFailure(started);
      groups.add(started.pid);
      tell(`group ${started.pid}`);
      return started;
    },
    end: async () => {
      ended = true;
      child.ref();
      const gone = child.exitCode === null && child.signalCode === null && once(child, 'exit');
      child.stdin?.end();
      await gone;
      // A keeper that was ended by someone else has not done its work: do it here.
      const survivors = child.exitCode === 0 ? [] : await endDesk(traces, folder);
      if (survivors.length > 0) throw new Error(`Still running: ${survivors.join(', ')}`);
    },
  };
}

function spawnKeeperProcess(id: string, folder: string): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const program = fileURLToPath(new URL('./keeper-process.ts', import.meta.url));
  const { [MARK]: _outerDesk, NODE_OPTIONS: _options, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', tsx, program, id, folder], {
    // Its own group: Ctrl-C in the terminal reaches the owner, not the keeper.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env,
  });
  child.unref();
  // The pipe breaks when the keeper is gone; end() notices that by itself.
  child.stdin?.on('error', () => undefined);
  return child;
}

async function startFailure(child: ChildProcess): Promise<Error> {
  const [error] = await once(child, 'error');
  return new Error(`${child.spawnfile} could not be started. Is its Debian package installed?`, {
    cause: error,
  });
}
