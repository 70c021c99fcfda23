// @ts-check
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationFolder, packageFolder, projectFolder } from '../paths.mjs';

/** What of the native module is needed on every platform, beside its binary. */
const keytarFiles = ['package.json', 'LICENSE.md', 'lib/keytar.js'];

/**
 * Lays out what electron-builder packs: the bundle, the native module for the platform that builds,
 * and a description of both.
 * @param {string} version
 * @returns {string} the folder
 */
export function stageApplication(version) {
  const target = join(packageFolder, 'app');
  rmSync(target, { recursive: true, force: true });
  cpSync(applicationFolder, target, { recursive: true });
  for (const folder of foreignIcons()) rmSync(join(target, folder), { recursive: true });
  stageKeytar(target);
  writeJson(join(target, 'package.json'), description(version));
  return target;
}

/** Where the bundle has the pictures of trays that this platform does not have. */
export function foreignIcons() {
  const own = { darwin: 'template', win32: 'windows' }[String(process.platform)] ?? 'colour';
  return ['colour', 'template', 'windows']
    .filter((folder) => folder !== own)
    .map((folder) => join('main', 'icons', folder));
}

/** @param {string} target */
function stageKeytar(target) {
  const from = join(projectFolder, 'node_modules', 'keytar');
  const to = join(target, 'node_modules', 'keytar');
  mkdirSync(to, { recursive: true });
  for (const file of [...keytarFiles, ...keytarBinaries()]) {
    cpSync(join(from, file), join(to, file), { recursive: true });
  }
  const { version, license, main } = readJson(join(from, 'package.json'));
  // Under the name by which it is asked for; its real one is that of the fork.
  writeJson(join(to, 'package.json'), { name: 'keytar', version, license, main });
}

/** An application for macOS is for both of its processors at once. */
function keytarBinaries() {
  const processors = process.platform === 'darwin' ? ['arm64', 'x64'] : [process.arch];
  return processors.map((name) => `prebuilds/${process.platform}-${name}/keytar.node`);
}

/** @param {string} version */
function description(version) {
  const project = readJson(join(projectFolder, 'package.json'));
  const { name, productName, description: about, license, desktopName, homepage } = project;
  const keytar = readJson(join(projectFolder, 'node_modules', 'keytar', 'package.json')).version;
  return {
    name,
    productName,
    version,
    description: about,
    license,
    homepage,
    desktopName,
    main: 'main/index.cjs',
    dependencies: { keytar },
  };
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
