// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * @typedef {{ name: string, bytes: number, sha256: string, sha512: string }} Package
 * a file that a user downloads; `sha512` in base64, as updaters compare it
 */

const kinds = new Set(['.deb', '.rpm', '.gz', '.AppImage', '.dmg', '.zip', '.exe', '.msi']);

/** Whose users are told of a newer version by the feed, or have it fetched. */
const inFeed = new Set(['.AppImage', '.exe', '.zip', '.dmg', '.deb', '.rpm']);

/**
 * The packages of one version in a folder, by name.
 * @param {string} folder
 * @param {string} version
 * @returns {Package[]}
 */
export function packagesIn(folder, version) {
  return readdirSync(folder)
    .filter((name) => kinds.has(extname(name)) && name.includes(version))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const content = readFileSync(file);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const sha512 = createHash('sha512').update(content).digest('base64');
      return { name, bytes: statSync(file).size, sha256, sha512 };
    });
}

/**
 * Writes SHA256SUMS, to be read by `sha256sum --check`.
 * @param {string} folder
 * @param {readonly Pick<Package, 'name' | 'sha256'>[]} files
 */
export function writeSums(folder, files) {
  const lines = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

/**
 * Writes what an installed Foyer asks for to learn of this version:
 * https://www.electron.build/auto-update. JSON is YAML too.
 * @param {string} folder
 * @param {{ version: string, date: Date, platform: NodeJS.Platform }} release
 * @param {readonly Package[]} packages
 */
export function writeUpdateFeed(folder, { version, date, platform }, packages) {
  const files = packages
    .filter(({ name }) => inFeed.has(extname(name)))
    .map(({ name, sha512, bytes }) => ({ url: name, sha512, size: bytes }));
  const [first] = files;
  if (first === undefined) return;
  const feed = {
    version,
    files,
    path: first.url,
    sha512: first.sha512,
    releaseDate: date.toISOString(),
  };
  const name = feedName(platform, process.arch);
  writeFileSync(join(folder, name), `${JSON.stringify(feed, null, 2)}\n`);
}

/**
 * As main/desktop/updates/releases.ts asks for it.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.Architecture} processor
 */
function feedName(platform, processor) {
  if (platform === 'win32') return 'latest.yml';
  if (platform === 'darwin') return 'latest-mac.yml';
  return processor === 'x64' ? 'latest-linux.yml' : `latest-linux-${processor}.yml`;
}
