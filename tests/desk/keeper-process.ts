/**
 * The keeper: a child that outlives the owner of a desk by as long as cleaning up takes.
 *
 * Its standard input is a pipe that only the owner holds. However the owner ends (closing the
 * desk, returning, a signal, SIGKILL), the kernel closes the pipe, and the keeper ends every
 * process of the desk and removes its folder. Called with the desk's id and folder; each line on
 * standard input is a trace of its processes: `group 123` or `guest 123@456`.
 */
import { createInterface } from 'node:readline';
import { endDesk } from './end-processes.ts';

const [id, folder] = process.argv.slice(2);
if (id === undefined || folder === undefined) throw new Error('Wants a desk id and its folder.');

const groups = new Set<number>();
const guests = new Set<string>();
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const [kind, trace = ''] = line.split(' ');
  if (kind === 'group') groups.add(Number(trace));
  else guests.add(trace);
});
lines.on('close', async () => {
  const survivors = await endDesk({ id, groups, guests }, folder);
  process.exitCode = survivors.length === 0 ? 0 : 1;
});
