// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectFolder } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { Stop, say, step } from './say.mjs';

/**
 * @typedef {{ package: string, proof: string, for?: 'desk' }} SystemPackage
 * `proof` shows that the package, or something as good, is there: an absolute path, the name of a
 * shared library (`libnss3.so`), or a command. `for: 'desk'` marks what only the headless desk needs.
 */

const libraryFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib/arm-linux-gnueabihf',
  '/usr/lib64',
  '/usr/lib',
  '/lib',
];

/** @returns {SystemPackage[]} */
function wantedPackages() {
  return JSON.parse(readFileSync(join(projectFolder, 'build', 'system-packages.json'), 'utf8'));
}

/**
 * The Debian packages that are missing; none on macOS and Windows, which need none.
 * @param {{ desk: boolean }} options whether the headless desk is wanted
 * @param {readonly SystemPackage[]} [wanted]
 * @returns {string[]}
 */
export function missingSystemPackages({ desk }, wanted) {
  if (process.platform !== 'linux') return [];
  return (wanted ?? wantedPackages())
    .filter((candidate) => desk || candidate.for !== 'desk')
    .filter((candidate) => !isProven(candidate.proof))
    .map((candidate) => candidate.package);
}

/**
 * Installs the packages as root; tells everyone else, and users of other distributions, what to do.
 * @param {readonly string[]} names
 */
export async function installSystemPackages(names) {
  if (!existsSync('/usr/bin/apt-get')) {
    say(`Foyer needs what Debian calls ${names.join(' ')}; going on, but it may not start.`);
    return;
  }
  if (process.getuid?.() !== 0) {
    throw new Stop(
      `Some system packages are missing. Install them once, then start again:\n\n` +
        `  sudo apt-get install --no-install-recommends ${names.join(' ')}\n`,
    );
  }
  await step(`Installing system packages: ${names.join(' ')}`, async () => {
    if ((await apt(['install', ...names])).code === 0) return;
    await apt(['update']);
    const { code, output } = await apt(['install', ...names]);
    if (code !== 0) throw new Stop(`apt-get could not install them:\n${output.trim()}`);
  });
}

/** @param {readonly string[]} parameters */
function apt(parameters) {
  const unattended = ['--yes', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  return runQuietly('apt-get', [...unattended, ...parameters], {
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @param {string} proof */
function isProven(proof) {
  if (proof.startsWith('/')) return existsSync(proof);
  const commands = (process.env['PATH'] ?? '').split(delimiter);
  const folders = /\.so(\.|$)/.test(proof)
    ? libraryFolders
    : [...commands, '/usr/bin', '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, proof)));
}
