// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cloneFolder, linkApplication } from './electron-folder.mjs';
import { applicationFolder, cacheFolder, projectFolder } from './paths.mjs';
import { Stop, say, stopWith } from './say.mjs';

/**
 * @typedef {{ executable: string, version: string, official: boolean }} ElectronRuntime
 * `executable` is absolute; `official` is false for the older build used where GitHub is out of
 * reach.
 */

/** The last Electron that a package registry holds complete, inside another product. */
export const fallbackVersion = '33.2.1';

/** @returns {string} the Electron that package.json pins */
export function officialVersion() {
  const description = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  return description.devDependencies.electron;
}

/**
 * Where a version of Electron is unpacked.
 * @param {string} version
 */
export function runtimeFolder(version) {
  return join(cacheFolder, 'electron', version);
}

/** @returns {string} the executable's path inside an unpacked Electron */
export function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * The Electron that is on this machine: the official one when it is there, else the fallback.
 * @returns {ElectronRuntime | undefined} undefined when there is none yet
 */
export function installedRuntime() {
  const wanted = officialVersion();
  return [wanted, fallbackVersion]
    .map((version) => ({
      executable: join(runtimeFolder(version), executableName()),
      version,
      official: version === wanted,
    }))
    .find(({ executable }) => existsSync(executable));
}

/**
 * The Electron that starts Foyer's bundle, without a path argument.
 * @returns {ElectronRuntime}
 */
export function electronRuntime() {
  const runtime = installedRuntime();
  if (runtime === undefined) {
    throw new Stop('There is no Electron here yet. `node build/bootstrap.mjs` fetches it.');
  }
  return runtime;
}

/**
 * The same Electron with another application in it, made of hard links beside the first.
 * @param {string} folder the application: a folder with a package.json
 * @param {string} [name] tells the sibling runtimes apart
 * @returns {ElectronRuntime}
 */
export function linkedRuntime(folder, name = basename(folder)) {
  const runtime = electronRuntime();
  const target = `${runtimeFolder(runtime.version)}-${name}`;
  if (!existsSync(target)) cloneFolder(runtimeFolder(runtime.version), target);
  linkApplication(target, resolve(folder));
  return { ...runtime, executable: join(target, executableName()) };
}

/**
 * Makes the runtime start Foyer.
 * @param {ElectronRuntime} runtime
 */
export function linkFoyer(runtime) {
  linkApplication(runtimeFolder(runtime.version), applicationFolder);
}

/**
 * The switches that Electron needs for whoever starts it. Chromium's sandbox refuses root.
 * @returns {string[]}
 */
export function electronArguments() {
  return isRoot() ? ['--no-sandbox'] : [];
}

/**
 * The switches for the display this script was started on; a headless desk brings its own.
 * @returns {string[]}
 */
export function displayArguments() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const onWayland = DISPLAY === undefined && WAYLAND_DISPLAY !== undefined;
  return onWayland ? ['--ozone-platform=wayland'] : [];
}

/** Whether root starts Electron. */
export function isRoot() {
  return process.getuid?.() === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { executable, version, official } = electronRuntime();
    say(`Electron ${version} (${official ? 'official' : 'fallback'})`);
    say(relative(process.cwd(), executable));
  } catch (reason) {
    stopWith(reason);
  }
}
