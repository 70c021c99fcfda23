// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { makePackage, pack } from './dist/builder.mjs';
import { electronSource } from './dist/electron-source.mjs';
import { ingredientsList } from './dist/ingredients-list.mjs';
import { licencesText } from './dist/licences.mjs';
import { layOutLinuxFiles } from './dist/linux-files.mjs';
import { packagesIn, writeSums, writeUpdateFeed } from './dist/papers.mjs';
import { partsList } from './dist/parts-list.mjs';
import { stageApplication } from './dist/stage.mjs';
import { plan, toolsAreReachable } from './dist/targets.mjs';
import { installPackagingTools, packagingEnvironment } from './dist/tools.mjs';
import { alone } from './lock.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { Stop, say, stopWith } from './say.mjs';

const usage = `npm run dist                         every package that can be made here, in out/dist
npm run dist -- --only deb,tar.gz    these kinds
npm run dist -- --quick              loosely packed, for trying out
npm run dist -- --to folder          somewhere else
npm run dist -- --as 1.2.3           as that version
`;

/** What the archive of the application may weigh, in bytes, without the native module. */
const archiveBudget = 1_500_000;

/**
 * @typedef {{ only: string[] | undefined, quick: boolean, output: string, version: string }} Order
 */

/** @param {Order} order */
async function dist({ only, quick, output, version }) {
  const { platform } = process;
  await installPackagingTools({ tests: false });
  const date = await dateOfSources();
  const { feasible, leftOut } = plan(only, {
    platform,
    canDownload: await toolsAreReachable(),
    environment: process.env,
  });
  const electron = electronSource();
  const parts = partsList();
  stageApplication(version);
  layOutLinuxFiles({ version, date, licences: licencesText(parts) });
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });

  const environment = packagingEnvironment({ date, quick });
  const build = { platform, output, electron, environment };
  const folder = await pack(build);
  for (const target of archivesFirst(feasible)) {
    const { failure } = await makePackage(build, folder, target);
    if (failure === undefined) continue;
    leftOut.push({ target, reason: failure });
    process.exitCode = 1;
  }
  rmSync(join(output, 'builder-debug.yml'), { force: true });
  const packages = packagesIn(output, version);
  writeUpdateFeed(output, { version, date, platform }, packages);
  const ingredients = ingredientsList({ version, date, electron: electron.version }, parts);
  writeFileSync(join(output, 'foyer.cdx.json'), `${JSON.stringify(ingredients, null, 2)}\n`);
  writeSums(output, packages);
  report({ output, packages, leftOut, electron });
  checkArchive(folder);
}

/**
 * An archive holds the packed folder as it is; for the others electron-builder adds to the folder
 * what kind of package it became.
 * @param {readonly string[]} targets
 */
function archivesFirst(targets) {
  return [...targets].sort((one, other) => Number(isArchive(other)) - Number(isArchive(one)));
}

/** @param {string} target */
function isArchive(target) {
  return target === 'tar.gz' || target === 'zip';
}

/** When the sources were committed: the same commit makes the same packages. */
async function dateOfSources() {
  const said = process.env['SOURCE_DATE_EPOCH'];
  const { code, output } = await runQuietly('git', ['log', '-1', '--format=%ct']);
  const seconds = Number(said ?? (code === 0 ? output : Number.NaN));
  return Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
}

/**
 * @param {{
 *   output: string,
 *   packages: readonly import('./dist/papers.mjs').Package[],
 *   leftOut: readonly import('./dist/targets.mjs').LeftOut[],
 *   electron: import('./dist/electron-source.mjs').ElectronSource,
 * }} outcome
 */
function report({ output, packages, leftOut, electron }) {
  say('');
  for (const { name, bytes, sha256 } of packages) {
    say(`${megabytes(bytes).padStart(9)}  ${join(relative(projectFolder, output), name)}`);
    say(`${''.padStart(9)}  sha256 ${sha256}`);
  }
  for (const { target, reason } of leftOut) say(`left out: ${target}. ${reason}`);
  if (process.platform !== 'linux' && !isSigned(process.env)) {
    say('These are not signed: CSC_LINK and CSC_KEY_PASSWORD name no certificate.');
  }
  if (!electron.official) {
    say(
      `These run on Electron ${electron.version}, not on ${electron.wanted}: do not publish them.`,
    );
  }
}

/** @param {NodeJS.ProcessEnv} environment */
function isSigned(environment) {
  return Boolean(environment['CSC_LINK'] || environment['WIN_CSC_LINK'] || environment['CSC_NAME']);
}

/** @param {string} folder the packed application */
function checkArchive(folder) {
  const resources = process.platform === 'darwin' ? 'Contents/Resources' : 'resources';
  const file = join(folder, resources, 'app.asar');
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size === 0) return;
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  say(`${megabytes(size).padStart(9)}  app.asar, of ${megabytes(archiveBudget)} it may weigh`);
  say(`${''.padStart(9)}  sha256 ${sha256}`);
  if (size > archiveBudget) throw new Stop('app.asar is heavier than it may be.');
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

try {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      to: { type: 'string', default: join(outFolder, 'dist') },
      as: { type: 'string' },
    },
  });
  if (values.help) say(usage);
  else {
    await bootstrap();
    const project = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    const order = {
      only: values.only?.split(','),
      quick: values.quick,
      output: resolve(values.to),
      version: values.as ?? project.version,
    };
    await alone(() => dist(order));
  }
} catch (reason) {
  stopWith(reason);
}
