// @ts-check
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { installPackagingTools } from './dist/tools.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { runAloud } from './run.mjs';
import { Stop, stopWith } from './say.mjs';

/**
 * Makes the packages, loosely packed, and a later version of the .deb, then installs them, looks
 * into them and takes them off this machine again. Apart from `npm test`: it takes minutes, wants
 * root, and changes the machine for as long as it runs.
 */
const folder = join(outFolder, 'package-test');
const orders = [
  ['--only', 'deb,rpm,tar.gz', '--to', join(folder, 'old'), '--as', '0.1.0'],
  ['--only', 'deb', '--to', join(folder, 'newer'), '--as', '0.2.0'],
];

/** @param {readonly string[]} parameters */
function run(...parameters) {
  return runAloud(process.execPath, parameters);
}

try {
  const [...more] = process.argv.slice(2);
  const kept = more.includes('--kept');
  await bootstrap({ desk: true });
  await installPackagingTools({ tests: true });
  for (const order of kept ? [] : orders) {
    const script = join(projectFolder, 'build', 'dist.mjs');
    if ((await run(script, '--quick', ...order)) !== 0) throw new Stop('No packages, no tests.');
  }
  const playwright = join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = join(projectFolder, 'tests', 'package', 'playwright.config.ts');
  const rest = more.filter((word) => word !== '--kept');
  process.exitCode = await run(playwright, 'test', `--config=${config}`, ...rest);
} catch (reason) {
  stopWith(reason);
}
