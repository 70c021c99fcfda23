// @ts-check
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { dependenciesArePresent, installDependencies } from './dependencies.mjs';
import { licencesText } from './dist/licences.mjs';
import { partsList } from './dist/parts-list.mjs';
import { ingredients } from './ingredients.mjs';
import { alone } from './lock.mjs';
import { applicationFolder, outFolder, projectFolder } from './paths.mjs';
import { Stop, say, step, stopWith } from './say.mjs';
import { sourceStamp } from './source-stamp.mjs';

const stampFile = join(outFolder, 'bundle-of.txt');

/** Whether out/app was made from the sources as they are now. */
export function bundleIsFresh() {
  if (!existsSync(join(applicationFolder, 'main', 'index.cjs')) || !existsSync(stampFile)) {
    return false;
  }
  return readFileSync(stampFile, 'utf8') === sourceStamp();
}

/**
 * Bundles the application. The target is replaced as a whole, at the end. Not for two at once.
 * @param {{ source?: string, target?: string, dev?: boolean }} [options]
 *   `source` holds main/, preload/ and renderer/
 */
export async function bundle({
  source = projectFolder,
  target = applicationFolder,
  dev = false,
} = {}) {
  const stamp = sourceStamp();
  const fresh = `${target}.fresh`;
  const ours = target === applicationFolder;
  try {
    rmSync(fresh, { recursive: true, force: true });
    await step('Bundling', () => bundleInto({ source, target: fresh, dev }));
    if (ours) rmSync(stampFile, { force: true });
    replaceFolder(target, fresh);
    if (ours) writeFileSync(stampFile, dev ? 'with source maps' : stamp);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {import('./vite.config.mjs').Bundle} bundle */
async function bundleInto(bundle) {
  const [{ build }, configurations] = await Promise.all([
    import('vite'),
    import('./vite.config.mjs'),
  ]);
  const { mainConfiguration, preloadConfiguration, rendererConfiguration } = configurations;
  mkdirSync(bundle.target, { recursive: true });
  const parts = await Promise.allSettled([
    build(mainConfiguration(bundle)),
    build(preloadConfiguration(bundle)),
    build(rendererConfiguration(bundle)),
  ]);
  const failures = parts.flatMap((part) =>
    part.status === 'rejected' ? [part.reason.message] : [],
  );
  if (failures.length > 0) throw new Stop(stripVTControlCharacters(failures.join('\n')));
  const outputs = parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : []));
  copyIcons(bundle);
  writeIngredients(bundle.target, outputs);
  writeDescription(bundle.target);
}

/** @param {import('./vite.config.mjs').Bundle} bundle */
function copyIcons({ source, target }) {
  const icons = join(source, 'main', 'desktop', 'icons');
  if (existsSync(icons)) cpSync(icons, join(target, 'main', 'icons'), { recursive: true });
}

/**
 * Writes which packages went into the bundle, and their licences.
 * @param {string} target
 * @param {readonly object[]} outputs what vite built
 */
function writeIngredients(target, outputs) {
  writeFileSync(join(target, 'ingredients.json'), `${JSON.stringify(ingredients(outputs))}\n`);
  writeFileSync(join(target, 'licences.txt'), licencesText(partsList(target)));
}

/** @param {string} target */
function writeDescription(target) {
  const project = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const { name, productName, version, desktopName } = project;
  const description = { name, productName, version, desktopName, main: 'main/index.cjs' };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
}

/**
 * @param {string} target
 * @param {string} fresh
 */
function replaceFolder(target, fresh) {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
  try {
    await alone(async () => {
      if (!dependenciesArePresent()) await installDependencies();
      await bundle({ dev: values.dev });
    });
    say(`The application is in ${applicationFolder}`);
  } catch (reason) {
    stopWith(reason);
  }
}
