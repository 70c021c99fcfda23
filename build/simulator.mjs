// @ts-check
// Starts the simulator of both systems: `npm run simulator -- --people 1000`.
import { bootstrap } from './bootstrap.mjs';
import { stopWith } from './say.mjs';

try {
  await bootstrap({ electron: false });
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL('../tests/simulator/cli.ts', import.meta.url).href);
} catch (reason) {
  stopWith(reason);
}
