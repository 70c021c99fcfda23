#!/usr/bin/env node
// @ts-check
/**
 * Stands in for fpm, which electron-builder would fetch to make .deb and .rpm. Understands the
 * arguments that electron-builder gives it, and no others; the work is done by dpkg-deb and rpmbuild.
 * FOYER_PACKAGE_LEVEL sets the compression, 0 (none) to 9, where the format's default is too slow.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWish } from './arguments.mjs';
import { buildDeb } from './deb.mjs';
import { buildRpm } from './rpm.mjs';
import { layOut } from './tree.mjs';

/**
 * Makes the package that the arguments describe.
 * @param {readonly string[]} parameters fpm's own, without the program
 * @throws Error with one sentence, when an argument is not understood or a tool fails
 */
export function makePackage(parameters) {
  const wish = readWish(parameters);
  const workshop = mkdtempSync(join(tmpdir(), 'foyer-package-'));
  try {
    const tree = layOut(wish.sources, join(workshop, 'root'));
    mkdirSync(dirname(resolve(wish.target)), { recursive: true });
    rmSync(wish.target, { force: true });
    if (wish.type === 'deb') buildDeb(wish, tree);
    else buildRpm(wish, tree, workshop);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    makePackage(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
