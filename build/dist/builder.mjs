// @ts-check
import { join } from 'node:path';
import { projectFolder } from '../paths.mjs';
import { runQuietly } from '../run.mjs';
import { Stop, step } from '../say.mjs';

const program = join(projectFolder, 'node_modules', 'electron-builder', 'cli.js');

/**
 * @typedef {{
 *   platform: NodeJS.Platform,
 *   output: string,
 *   electron: import('./electron-source.mjs').ElectronSource,
 *   environment: NodeJS.ProcessEnv,
 * }} Build
 */

/**
 * Packs the application into a folder, as it will be on a user's machine.
 * @param {Build} build
 * @returns {Promise<string>} the folder
 */
export async function pack(build) {
  await step('Packing the application', () => run(build, ['--dir']));
  return join(build.output, folderName(build.platform));
}

/**
 * Makes one kind of package of the packed application.
 * @param {Build} build
 * @param {string} folder what `pack` gave back
 * @param {string} target as in electron-builder.yml
 * @returns {Promise<{ seconds: number, failure: string | undefined }>}
 */
export async function makePackage(build, folder, target) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    await step(`Making ${target}`, () => run(build, [target, '--prepackaged', folder]));
    return { seconds: seconds(), failure: undefined };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { seconds: seconds(), failure: error.message };
  }
}

/**
 * @param {Build} build
 * @param {readonly string[]} parameters
 */
async function run({ platform, output, electron, environment }, parameters) {
  const { code, output: said } = await runQuietly(
    process.execPath,
    [
      program,
      ...platformSwitches(platform),
      ...parameters,
      '--publish=never',
      // An app for both processors of a Mac needs two of them, which electron-builder fetches.
      ...(platform === 'darwin' ? [] : [`-c.electronDist=${electron.folder}`]),
      `-c.electronVersion=${electron.version}`,
      `-c.directories.output=${output}`,
      ...notarySwitch(environment),
    ],
    { environment },
  );
  if (code !== 0) throw new Stop(lastWords(said));
}

/** @param {NodeJS.Platform} platform */
function platformSwitches(platform) {
  if (platform === 'darwin') return ['--mac', '--universal'];
  return [platform === 'win32' ? '--win' : '--linux'];
}

/** @param {NodeJS.Platform} platform */
function folderName(platform) {
  if (platform === 'darwin') return join('mac-universal', 'Foyer.app');
  const processor = process.arch === 'x64' ? '' : `-${process.arch}`;
  return `${platform === 'win32' ? 'win' : 'linux'}${processor}-unpacked`;
}

/** @param {NodeJS.ProcessEnv} environment */
function notarySwitch(environment) {
  const named = ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'];
  return named.every((name) => environment[name]) ? ['-c.mac.notarize=true'] : [];
}

/**
 * The one line that says what went wrong.
 * @param {string} said
 */
function lastWords(said) {
  const lines = said.split('\n').map((line) => line.replace(/^\s*⨯\s*/, '').trim());
  const known = lines.find((line) => line.includes('stand-in')) ?? lines.find(isComplaint);
  return known ?? said.trim();
}

/** @param {string} line */
function isComplaint(line) {
  return /failed|error/i.test(line);
}
