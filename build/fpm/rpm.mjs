// @ts-check
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** fpm's names for compressions, and rpm's for the level and the way to write. */
const payloads = new Map([
  ['xz', { level: '6', how: '.xzdio' }],
  ['xzmt', { level: '6', how: 'T0.xzdio' }],
  ['gzip', { level: '9', how: '.gzdio' }],
  ['zstd', { level: '19', how: '.zstdio' }],
  ['none', { level: '0', how: '.ufdio' }],
]);

/** dpkg's names for processors, and rpm's. */
const processors = new Map([
  ['amd64', 'x86_64'],
  ['arm64', 'aarch64'],
]);

/** @type {readonly (readonly [keyof import('./arguments.mjs').Scripts, string])[]} */
const moments = [
  ['before-install', 'pre'],
  ['after-install', 'post'],
  ['before-remove', 'preun'],
  ['after-remove', 'postun'],
];

/**
 * Builds an .rpm of the tree.
 * @param {import('./arguments.mjs').Wish} wish
 * @param {import('./tree.mjs').Tree} tree
 * @param {string} workshop an empty folder beside the tree
 */
export function buildRpm(wish, tree, workshop) {
  const specFile = join(workshop, 'package.spec');
  writeFileSync(specFile, spec(wish, tree, process.env['FOYER_PACKAGE_LEVEL']));
  execFileSync('rpmbuild', [
    '-bb',
    '--quiet',
    '--target',
    `${processors.get(wish.architecture) ?? wish.architecture}-linux`,
    '--define',
    `_topdir ${join(workshop, 'rpm')}`,
    '--define',
    '_rpmfilename made.rpm',
    '--buildroot',
    join(workshop, 'buildroot'),
    specFile,
  ]);
  copyFileSync(join(workshop, 'rpm', 'RPMS', 'made.rpm'), wish.target);
}

/**
 * The spec file: https://rpm-software-management.github.io/rpm/manual/spec.html
 * @param {import('./arguments.mjs').Wish} wish
 * @param {import('./tree.mjs').Tree} tree
 * @param {string} [level] of compression
 */
export function spec(wish, tree, level) {
  const payload = payloads.get(wish.compression);
  if (payload === undefined) {
    throw new Error(`fpm stand-in: the compression "${wish.compression}" is not known`);
  }
  return `# Take the files as they are: strip nothing, look for no debug symbols.
%global __os_install_post %{nil}
%global debug_package %{nil}
%global _build_id_links none
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost localhost
%define _binary_payload ${level === '0' ? 'w0.ufdio' : `w${level ?? payload.level}${payload.how}`}
AutoReqProv: no
Name: ${wish.name}
Version: ${wish.version.replaceAll('-', '~')}
Release: ${wish.iteration === '' ? '1' : wish.iteration}
Summary: ${literal(wish.synopsis)}
License: ${wish.licence}
Vendor: ${literal(wish.vendor)}
URL: ${wish.url}
Packager: ${literal(wish.maintainer)}
Group: ${wish.category}
${wish.depends.map((name) => `Requires: ${name}\n`).join('')}
%description
${literal(wish.description)}

%install
mkdir -p %{buildroot}
cp -a ${tree.root}/. %{buildroot}/

${moments.map((moment) => section(wish, moment)).join('')}%files
%defattr(-,root,root,-)
${entries(tree).map(quote).join('\n')}
`;
}

/**
 * @param {import('./arguments.mjs').Wish} wish
 * @param {(typeof moments)[number]} moment
 */
function section({ scripts }, [moment, name]) {
  const file = scripts[moment];
  return file === undefined ? '' : `%${name}\n${literal(readFileSync(file, 'utf8'))}\n\n`;
}

/**
 * What the package owns: a folder of its own below /opt whole, else file by file, since the folders
 * are the system's.
 * @param {import('./tree.mjs').Tree} tree
 */
function entries({ files, links }) {
  const all = [...files, ...links];
  const own = new Set(all.flatMap((path) => path.match(/^\/opt\/[^/]+/) ?? []));
  return [...own, ...all.filter((path) => !path.startsWith('/opt/'))];
}

/** @param {string} path */
function quote(path) {
  return `"${literal(path)}"`;
}

/** @param {string} text */
function literal(text) {
  return text.replaceAll('%', '%%');
}
