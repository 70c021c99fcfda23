// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationFolder, projectFolder } from '../paths.mjs';

/**
 * @typedef {{ name: string, version: string, licence: string, text: string, integrity: string }} Part
 * `text` is the licence in full, `integrity` what package-lock.json says of the package's archive,
 * as in `sha512-…`.
 */

/** The one package that is shipped as it is, because it brings a binary. */
const nativePackage = 'node_modules/keytar';

/**
 * Every npm package that the application is made of, by name.
 * @param {string} [application] the bundle
 * @returns {Part[]}
 */
export function partsList(application = applicationFolder) {
  /** @type {string[]} */
  const bundled = readJson(join(application, 'ingredients.json'));
  const { packages } = readJson(join(projectFolder, 'package-lock.json'));
  return [...bundled, nativePackage]
    .map((folder) => part(folder, packages[folder]?.integrity ?? ''))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/**
 * @param {string} folder
 * @param {string} integrity
 * @returns {Part}
 */
function part(folder, integrity) {
  const path = join(projectFolder, folder);
  const { name, version, license } = readJson(join(path, 'package.json'));
  return { name, version, licence: license, text: licenceText(path), integrity };
}

/**
 * The licence in full; a few packages name theirs and bring no text.
 * @param {string} folder
 */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
