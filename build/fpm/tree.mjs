// @ts-check
import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {{ root: string, files: string[], links: string[], kibibytes: number }} Tree
 * A machine's file system with only the package in it: `files` and `links` are absolute below
 * `root`, as in `/usr/bin/foyer`; `kibibytes` is what they take on a disk.
 */

/**
 * Copies the sources to where they belong below `root`, with the modes and times of a package:
 * nothing of who built it, or when, shows.
 * @param {readonly import('./arguments.mjs').Source[]} sources
 * @param {string} root does not exist yet
 * @returns {Tree}
 */
export function layOut(sources, root) {
  mkdirSync(root, { recursive: true });
  for (const source of sources) place(source, root);
  /** @type {Tree} */
  const tree = { root, files: [], links: [], kibibytes: 0 };
  settle(root, '', tree);
  return tree;
}

/**
 * @param {import('./arguments.mjs').Source} source
 * @param {string} root
 */
function place({ from, to }, root) {
  const target = join(root, to);
  if (from.endsWith('/')) {
    cpSync(from, target, { recursive: true, verbatimSymlinks: true, force: true });
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), target);
  else {
    copyFileSync(from, target);
    // What is named alone is data: a picture, a desktop entry.
    chmodSync(target, 0o644);
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {Tree} tree
 */
function settle(root, folder, tree) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) settle(root, path, tree);
    else if (entry.isSymbolicLink()) {
      tree.links.push(path);
      date(join(root, path));
    } else {
      settleFile(join(root, path));
      tree.files.push(path);
      tree.kibibytes += Math.ceil(statSync(join(root, path)).size / 1024);
    }
  }
  chmodSync(join(root, folder), 0o755);
  date(join(root, folder));
}

/** @param {string} file */
function settleFile(file) {
  const { mode } = statSync(file);
  chmodSync(file, mode & 0o111 ? 0o755 : 0o644);
  date(file);
}

/**
 * The time of the commit, where the caller says so in the way that reproducible builds do:
 * https://reproducible-builds.org/specs/source-date-epoch/
 * @param {string} path
 */
function date(path) {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  if (epoch > 0) lutimesSync(path, epoch, epoch);
}
