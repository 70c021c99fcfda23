import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cacheFolder, projectFolder } from '../../build/paths.mjs';
import { tell } from './machine.ts';

let workshop: string;
test.beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'foyer-twice-'));
});
test.afterEach(() => rm(workshop, { recursive: true, force: true }));

test('two builds of one commit, in two places, are the same to the bit', async () => {
  test.setTimeout(300_000);
  const [one, other] = [await build('one'), await build('quite another place')];
  expect(one).toEqual(other);
});

/** Builds the commit in a clone of its own, without a network; gives back what came out. */
async function build(name: string): Promise<Record<string, string>> {
  const clone = join(workshop, name);
  await tell('git', 'clone', '--quiet', projectFolder, clone);
  await symlink(join(projectFolder, 'node_modules'), join(clone, 'node_modules'));
  // What was fetched before is all that there is. By copies, as a clone links its own bundle to it.
  await cp(cacheFolder, join(clone, '.cache'), { recursive: true, verbatimSymlinks: true });
  const order = ['--quick', '--only', 'deb'];
  await tell('unshare', '--net', process.execPath, join(clone, 'build', 'dist.mjs'), ...order);
  const output = join(clone, 'out', 'dist');
  return {
    archive: await hashOf(join(output, 'linux-unpacked', 'resources', 'app.asar')),
    deb: (await readFile(join(output, 'SHA256SUMS'), 'utf8')).trim(),
    ingredients: await hashOf(join(output, 'foyer.cdx.json')),
  };
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
