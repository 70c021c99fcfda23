/** Opens a desk with an app on it, tells about it in one line, and closes it when input ends. */
import { readdirSync } from 'node:fs';
import { openDesk } from '../index.ts';
import { commandLine } from './command-line.ts';

const desk = await openDesk();
const { id, folder, keyring } = desk;
await keyring.store({ service: 'owner' }, 'kept');
await desk.spawn('sleep', ['1000']);

const keeper = readdirSync('/proc')
  .map(Number)
  .find((pid) => commandLine(pid).includes(id));
const secret = await keyring.lookup({ service: 'owner' });
console.log(JSON.stringify({ id, folder, keeper, secret }));

process.stdin.resume().on('end', () => desk.close());
