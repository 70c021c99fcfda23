// @ts-check

/**
 * @typedef {{
 *   type: 'deb' | 'rpm',
 *   name: string,
 *   version: string,
 *   iteration: string,
 *   architecture: string,
 *   target: string,
 *   synopsis: string,
 *   description: string,
 *   maintainer: string,
 *   vendor: string,
 *   url: string,
 *   licence: string,
 *   category: string,
 *   priority: string,
 *   compression: string,
 *   depends: string[],
 *   recommends: string[],
 *   suggests: string[],
 *   scripts: Scripts,
 *   sources: Source[],
 * }} Wish what somebody wants packed; `target` is the file to write
 * @typedef {Partial<Record<'before-install' | 'after-install' | 'before-remove' | 'after-remove', string>>} Scripts
 * @typedef {{ from: string, to: string }} Source
 * `from` is a file, or with a slash at its end what is in that folder; `to` its place on the machine.
 */

const once = [
  'architecture',
  'after-install',
  'after-remove',
  'before-install',
  'before-remove',
  'category',
  'deb-compression',
  'deb-priority',
  'description',
  'iteration',
  'license',
  'maintainer',
  'name',
  'package',
  'rpm-compression',
  'rpm-os',
  'rpm-summary',
  'url',
  'vendor',
  'version',
];
const often = ['depends', 'deb-recommends', 'deb-suggests'];
/** @type {Readonly<Record<string, string>>} */
const short = { '-s': 'input', '-t': 'type', '-d': 'depends' };
const without = ['force', 'debug', 'verbose'];

/**
 * Reads fpm's arguments.
 * @param {readonly string[]} parameters
 * @returns {Wish}
 * @throws Error that names the first argument that is not understood or not there
 */
export function readWish(parameters) {
  const { values, sources } = sort(parameters);
  const all = (/** @type {string} */ name) => values.get(name) ?? [];
  const last = (/** @type {string} */ name, fallback = '') => all(name).at(-1) ?? fallback;
  const needed = (/** @type {string} */ name) => {
    if (last(name) === '') throw new Error(`fpm stand-in: --${name} is missing`);
    return last(name);
  };
  const type = last('type');
  if (last('input') !== 'dir') throw new Error('fpm stand-in: only "-s dir" can be read');
  if (type !== 'deb' && type !== 'rpm') {
    throw new Error(`fpm stand-in: "-t ${type}" cannot be made, only deb and rpm`);
  }
  const { synopsis, description } = wordsOf(needed('description'), last('rpm-summary'));
  return {
    type,
    name: needed('name'),
    version: needed('version'),
    iteration: last('iteration'),
    architecture: needed('architecture'),
    target: needed('package'),
    synopsis: synopsis === '' ? needed('name') : synopsis,
    description,
    maintainer: needed('maintainer'),
    vendor: last('vendor'),
    url: last('url'),
    licence: last('license', 'unknown'),
    category: last('category', 'default'),
    priority: last('deb-priority', 'optional'),
    compression: last(`${type}-compression`, 'xz'),
    depends: all('depends'),
    recommends: all('deb-recommends'),
    suggests: all('deb-suggests'),
    scripts: scriptsOf(values),
    sources,
  };
}

/**
 * @param {readonly string[]} parameters
 * @returns {{ values: Map<string, string[]>, sources: Source[] }}
 */
function sort(parameters) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  /** @type {Source[]} */
  const sources = [];
  const rest = [...parameters];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-')) {
      sources.push(sourceOf(word));
      continue;
    }
    const [flag = '', inline] = word.split(/=(.*)/s);
    const name = short[flag] ?? flag.replace(/^--/, '');
    if (flag.startsWith('--') && without.includes(name)) continue;
    const value = inline ?? rest.shift();
    if (!isKnown(flag, name) || value === undefined) {
      throw new Error(`fpm stand-in: "${word}" is not understood`);
    }
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { values, sources };
}

/**
 * @param {string} flag
 * @param {string} name
 */
function isKnown(flag, name) {
  return flag in short || (flag.startsWith('--') && [...once, ...often].includes(name));
}

/** @param {string} mapping `/from/here/=/to/there` */
function sourceOf(mapping) {
  const at = mapping.lastIndexOf('=');
  if (at < 0) throw new Error(`fpm stand-in: "${mapping}" does not say where it belongs`);
  return { from: mapping.slice(0, at), to: mapping.slice(at + 1) };
}

/**
 * electron-builder writes a deb's synopsis as the description's first line, an rpm's beside it.
 * @param {string} text
 * @param {string} summary
 */
function wordsOf(text, summary) {
  const lines = text.split('\n').map((line) => line.trim());
  const synopsis = summary === '' ? (lines.shift() ?? '') : summary;
  return { synopsis, description: lines.filter(Boolean).join('\n') };
}

/**
 * @param {ReadonlyMap<string, string[]>} values
 * @returns {Scripts}
 */
function scriptsOf(values) {
  const names = /** @type {const} */ ([
    'before-install',
    'after-install',
    'before-remove',
    'after-remove',
  ]);
  return Object.fromEntries(
    names.flatMap((name) => (values.get(name) ?? []).slice(-1).map((file) => [name, file])),
  );
}
