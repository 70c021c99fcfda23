// @ts-check
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Where an unpacked Electron keeps its resources. */
const resourcesName =
  process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';

/**
 * Makes an unpacked Electron start this application. Electron looks for resources/app before
 * everything else, so no path argument is needed, and a runtime without default_app.asar serves too.
 * @param {string} runtime
 * @param {string} application
 */
export function linkApplication(runtime, application) {
  const link = join(runtime, resourcesName, 'app');
  // Relative, so that the clone can be moved. Windows lets everyone make junctions only, and those
  // are absolute.
  const windows = process.platform === 'win32';
  const target = windows ? application : relative(dirname(link), application);
  if (linkTarget(link) === target) return;
  mkdirSync(dirname(link), { recursive: true });
  const fresh = `${link}-${process.pid}`;
  symlinkSync(target, fresh, windows ? 'junction' : 'dir');
  if (windows) rmSync(link, { force: true, recursive: true });
  renameSync(fresh, link);
}

/**
 * A second folder with the same files, by hard links; the application link is left out.
 * @param {string} from
 * @param {string} to appears complete or not at all
 */
export function cloneFolder(from, to) {
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  linkFiles(from, unfinished, join(from, resourcesName, 'app'));
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (lstatSync(to, { throwIfNoEntry: false }) === undefined) throw error;
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} except
 */
function linkFiles(from, to, except) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (source === except) continue;
    if (entry.isDirectory()) linkFiles(source, target, except);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** @param {string} link */
function linkTarget(link) {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}
