// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';

const sources = ['main', 'preload', 'renderer'];
const recipe = ['package.json', 'package-lock.json', 'tsconfig.json'];
const recipeScripts = [
  'bundle.mjs',
  'dist/licences.mjs',
  'dist/parts-list.mjs',
  'ingredients.mjs',
  'vite.config.mjs',
];

/**
 * Names the state of everything the bundle is made from. By content: a changed branch and back is
 * the same state, and reading a few hundred small files takes milliseconds.
 * @param {string} [folder] the clone
 * @returns {string}
 */
export function sourceStamp(folder = projectFolder) {
  const hash = createHash('sha256');
  const files = [
    ...sources.flatMap((name) => filesBelow(join(folder, name))),
    ...recipe.map((name) => join(folder, name)),
    ...recipeScripts.map((name) => join(folder, 'build', name)),
  ];
  for (const file of files) {
    if (existsSync(file)) hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
