// @ts-check
import { bootstrap } from './bootstrap.mjs';
import { runAloud } from './run.mjs';
import { stopWith } from './say.mjs';

try {
  await bootstrap({ desk: true });
  const measure = [
    '--experimental-websocket',
    '--import',
    'tsx',
    'tests/bench/run.ts',
    ...process.argv.slice(2),
  ];
  process.exitCode = await runAloud(process.execPath, measure);
} catch (reason) {
  stopWith(reason);
}
