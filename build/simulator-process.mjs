// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithUs, ownGroup } from './ending.mjs';
import { isFree } from './free-port.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { Stop } from './say.mjs';

/**
 * Starts the simulator of both systems beside this script.
 * @param {{ people: string, keyFile?: string, port?: number }} options `keyFile` is written for the
 * sign-in by key; `port` is taken when it is free, else another one
 * @returns {Promise<{ addresses: import('./profile.mjs').SimulatorAddresses, end: () => Promise<void> }>}
 */
export async function startSimulator({ people, keyFile = join(outFolder, 'pod.pem'), port = 0 }) {
  mkdirSync(dirname(keyFile), { recursive: true });
  const script = join(projectFolder, 'build', 'simulator.mjs');
  const atPort = ['--port', (await isFree(port)) ? `${port}` : '0'];
  const options = ['--json', '--people', people, '--key-file', keyFile, ...atPort];
  const child = spawn(process.execPath, [script, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...ownGroup,
  });
  const letGo = endWithUs(child);
  const ended = once(child, 'close');
  const end = async () => {
    child.kill();
    await ended;
    letGo();
  };
  const line = once(createInterface({ input: child.stdout }), 'line');
  const first = await Promise.race([line, ended.then(() => undefined)]);
  if (first === undefined) {
    letGo();
    throw new Stop('The simulator did not start; see above.');
  }
  return { addresses: JSON.parse(first[0]), end };
}
