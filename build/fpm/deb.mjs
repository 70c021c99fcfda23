// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Debian's names for the moments at which a package may act. */
const moments = /** @type {const} */ ([
  ['before-install', 'preinst'],
  ['after-install', 'postinst'],
  ['before-remove', 'prerm'],
  ['after-remove', 'postrm'],
]);

/** fpm's names for compressions, and those of dpkg-deb. */
const compressions = new Map([
  ['xz', 'xz'],
  ['gz', 'gzip'],
  ['zst', 'zstd'],
  ['none', 'none'],
]);

/**
 * Builds a .deb of the tree.
 * @param {import('./arguments.mjs').Wish} wish
 * @param {import('./tree.mjs').Tree} tree
 */
export function buildDeb(wish, tree) {
  const folder = join(tree.root, 'DEBIAN');
  mkdirSync(folder, { mode: 0o755 });
  writeFileSync(join(folder, 'control'), control(wish, tree.kibibytes));
  writeFileSync(join(folder, 'md5sums'), sums(tree));
  for (const [moment, name] of moments) {
    const script = wish.scripts[moment];
    if (script === undefined) continue;
    copyFileSync(script, join(folder, name));
    chmodSync(join(folder, name), 0o755);
  }
  execFileSync('dpkg-deb', [
    '--root-owner-group',
    ...compressionOf(wish.compression),
    '--build',
    tree.root,
    wish.target,
  ]);
}

/** @param {string} name fpm's */
function compressionOf(name) {
  const compression = compressions.get(name);
  if (compression === undefined) {
    throw new Error(`fpm stand-in: the compression "${name}" is not known`);
  }
  const level = process.env['FOYER_PACKAGE_LEVEL'];
  if (compression === 'none' || level === '0') return ['-Znone'];
  return [`-Z${compression}`, ...(level === undefined ? [] : [`-z${level}`])];
}

/**
 * The control file: https://www.debian.org/doc/debian-policy/ch-controlfields.html
 * @param {import('./arguments.mjs').Wish} wish
 * @param {number} kibibytes
 */
export function control(wish, kibibytes) {
  const fields = [
    ['Package', wish.name],
    ['Version', wish.iteration === '' ? wish.version : `${wish.version}-${wish.iteration}`],
    ['Architecture', wish.architecture],
    ['Maintainer', wish.maintainer],
    ['Installed-Size', String(kibibytes)],
    ['Depends', wish.depends.join(', ')],
    ['Recommends', wish.recommends.join(', ')],
    ['Suggests', wish.suggests.join(', ')],
    ['Section', wish.category === 'default' ? 'misc' : wish.category],
    ['Priority', wish.priority],
    ['Homepage', wish.url],
    ['Description', [wish.synopsis, ...folded(wish.description)].join('\n ')],
  ];
  const lines = fields.filter(([, value]) => value !== '').map((field) => field.join(': '));
  return `${lines.join('\n')}\n`;
}

/**
 * Lines of at most 78 characters, as a terminal shows them.
 * @param {string} text
 * @returns {string[]}
 */
function folded(text) {
  return text.match(/\S.{0,77}(?=\s|$)/g) ?? [];
}

/** @param {import('./tree.mjs').Tree} tree */
function sums({ root, files }) {
  const lines = files.map((path) => {
    const sum = createHash('md5')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    return `${sum}  ${path.slice(1)}\n`;
  });
  return lines.join('');
}
