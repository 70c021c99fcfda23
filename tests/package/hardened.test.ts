import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../desk/desk-user.ts';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import { unpackHome } from './home.ts';

/** Starts the program and gives back all that it said until it is in the tray. */
async function saidUntilInTray(
  desk: Desk,
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<string> {
  const said: string[] = [];
  const app = await desk.spawn(program, args, env);
  for (const stream of [app.stdout, app.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  await desk.tray.waitForItem(10_000);
  expect(app.exitCode).toBeNull();
  return said.join('');
}

for (const flag of ['--inspect', '--inspect-brk']) {
  test(`nobody attaches a debugger to it by ${flag}`, async ({ desk, user }) => {
    const program = await unpackHome(desk, user);
    const said = await saidUntilInTray(desk, program, [`${flag}=127.0.0.1:0`]);
    expect(said).not.toContain('Debugger listening');
  });
}

test('ELECTRON_RUN_AS_NODE does not make a Node of it', async ({ desk, user }) => {
  const program = await unpackHome(desk, user);
  const script = ['-e', 'console.log("it is Node")'];
  const said = await saidUntilInTray(desk, program, script, { ELECTRON_RUN_AS_NODE: '1' });
  expect(said).not.toContain('it is Node');
});

test('NODE_OPTIONS brings no code into it', async ({ desk, user }) => {
  const program = await unpackHome(desk, user);
  const [script, proof] = [join(desk.folder, 'home', 'in.cjs'), join(desk.folder, 'home', 'proof')];
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'in')`);
  await handOver(desk.folder, user);
  const said = await saidUntilInTray(desk, program, [], { NODE_OPTIONS: `--require ${script}` });
  expect(existsSync(proof)).toBe(false);
  // Where it is read at all, Electron says which of it a packaged application does not take.
  expect(said).not.toContain('NODE_OPTION');
});

test('an unpacked application beside the archive is left alone, and does not stand in for it', async ({
  desk,
  user,
}) => {
  const program = await unpackHome(desk, user);
  const proof = join(desk.folder, 'home', 'proof');
  const resources = join(program, '..', 'resources');
  await mkdir(join(resources, 'app'));
  const script = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'in')`;
  await writeFile(join(resources, 'app', 'package.json'), '{ "main": "in.cjs" }');
  await writeFile(join(resources, 'app', 'in.cjs'), script);
  await handOver(desk.folder, user);
  await saidUntilInTray(desk, program, []);
  expect(existsSync(proof)).toBe(false);

  await rename(join(resources, 'app.asar'), join(resources, 'gone'));
  const alone = await desk.spawn(program, ['--user-data-dir', join(desk.folder, 'home', 'other')]);
  const [code] = await once(alone, 'exit');
  expect(code).not.toBe(0);
  expect(existsSync(proof)).toBe(false);
});
