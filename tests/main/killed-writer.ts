import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';

/** A program that writes until it is killed, and says the number of each writing that is done. */
export interface KilledWriter {
  /** For what it writes. */
  readonly folder: string;
  /** Lets it write from a number on, for so long after its first word; gives the last it said. */
  readonly killOnce: (place: string, first: number, afterMs: number) => Promise<number>;
  readonly remove: () => Promise<void>;
}

/** Builds it: a process that compiles first would be killed while it compiles. */
export async function buildWriter(source: string, command: string): Promise<KilledWriter> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-killed-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: source,
      outDir: join(folder, 'built'),
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const script = join(folder, 'built', 'writer.mjs');

  return {
    folder,
    async killOnce(place, first, afterMs) {
      const args = [script, command, place, String(first)];
      const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      writer.stdout.on('data', (data) => {
        said += data;
      });
      const ended = once(writer, 'close');
      await Promise.race([once(writer.stdout, 'data'), ended]);
      await pause(afterMs);
      writer.kill('SIGKILL');
      await ended;
      return Number(said.split('\n').at(-2));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Has several at work, each in a place of its own, and gives what each has seen. */
export function inLanes<Seen>(
  folder: string,
  count: number,
  work: (place: string, lane: number) => Promise<Seen>,
): Promise<readonly Seen[]> {
  return Promise.all(
    Array.from({ length: count }, (_, lane) => work(join(folder, `lane-${lane}`), lane)),
  );
}
