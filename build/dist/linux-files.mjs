// @ts-check
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageFolder, projectFolder } from '../paths.mjs';

const sources = join(projectFolder, 'build', 'linux');
const desktopId = 'io.github.foyer_app.Foyer';

/**
 * @typedef {{ version: string, date: Date, licences: string }} Release `date` is that of the commit
 */

/**
 * Lays out what a package brings to the system beside the application itself, for the kinds of
 * package in electron-builder.yml: `out/package/linux/deb` and `…/rpm`, each as a file system.
 * @param {Release} release
 */
export function layOutLinuxFiles(release) {
  rmSync(join(packageFolder, 'linux'), { recursive: true, force: true });
  layOutDeb(join(packageFolder, 'linux', 'deb'), release);
  layOutRpm(join(packageFolder, 'linux', 'rpm'), release);
}

/**
 * @param {string} root
 * @param {Release} release
 */
function layOutDeb(root, release) {
  layOutBoth(root, release);
  copy('completion.zsh', join(root, 'usr/share/zsh/vendor-completions/_foyer'));
  copy('lintian-overrides', join(root, 'usr/share/lintian/overrides/foyer'));
  const papers = join(root, 'usr/share/doc/foyer');
  write(join(papers, 'copyright'), release.licences);
  write(join(papers, 'changelog.gz'), packed(changelog(release)));
}

/**
 * @param {string} root
 * @param {Release} release
 */
function layOutRpm(root, release) {
  layOutBoth(root, release);
  copy('completion.zsh', join(root, 'usr/share/zsh/site-functions/_foyer'));
  write(join(root, 'usr/share/licenses/foyer/licences.txt'), release.licences);
}

/**
 * @param {string} root
 * @param {Release} release
 */
function layOutBoth(root, release) {
  const share = join(root, 'usr/share');
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  symlinkSync('/opt/Foyer/foyer', join(root, 'usr/bin/foyer'));
  write(join(share, 'man/man1/foyer.1.gz'), packed(filledIn('foyer.1', release)));
  write(join(share, `metainfo/${desktopId}.metainfo.xml`), filledIn('metainfo.xml', release));
  copy('completion.bash', join(share, 'bash-completion/completions/foyer'));
  copy('completion.fish', join(share, 'fish/vendor_completions.d/foyer.fish'));
}

/**
 * @param {string} name
 * @param {Release} release
 */
function filledIn(name, { version, date }) {
  return readFileSync(join(sources, name), 'utf8')
    .replaceAll('@VERSION@', version)
    .replaceAll('@DATE@', date.toISOString().slice(0, 10));
}

/** @param {Release} release */
function changelog({ version, date }) {
  const when = date.toUTCString().replace('GMT', '+0000');
  const maker = 'The Foyer authors <foyer-app@users.noreply.github.com>';
  return `foyer (${version}) stable; urgency=medium\n\n  * See https://foyer-app.github.io/releases.\n\n -- ${maker}  ${when}\n`;
}

/**
 * The same bytes for the same text, whenever it is packed.
 * @param {string} text
 */
function packed(text) {
  return gzipSync(text, { level: 9 });
}

/**
 * @param {string} name
 * @param {string} target
 */
function copy(name, target) {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(sources, name), target);
}

/**
 * @param {string} target
 * @param {string | Buffer} content
 */
function write(target, content) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
