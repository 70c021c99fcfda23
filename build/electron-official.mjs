// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cloneFolder } from './electron-folder.mjs';
import { officialVersion, runtimeFolder } from './electron-runtime.mjs';
import { cacheFolder, projectFolder } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { Stop, step } from './say.mjs';

const patienceMilliseconds = 12_000;
const downloadMilliseconds = 15 * 60_000;
const refusalHolds = 24 * 60 * 60_000;
const refusalFile = join(cacheFolder, 'electron', 'official-refused.json');

/**
 * Fetches the pinned Electron with the installer of its own package, which checks it against the
 * sums the package carries, knows mirrors and proxies, and keeps downloads in the user's cache.
 * @returns {Promise<string | undefined>} why it cannot be had here; undefined when it is here
 */
export async function fetchOfficialElectron() {
  const version = officialVersion();
  await mkdir(join(cacheFolder, 'electron'), { recursive: true });
  try {
    await step(`Fetching Electron ${version}`, () => install(version));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const reason = error.message;
    await writeFile(refusalFile, JSON.stringify({ version, reason, at: Date.now() }));
    return reason;
  }
  cloneFolder(join(projectFolder, 'node_modules', 'electron', 'dist'), runtimeFolder(version));
  await rm(refusalFile, { force: true });
  return undefined;
}

/**
 * Whether the pinned Electron could not be had within the last day, so that asking again would
 * only cost time.
 * @returns {string | undefined} the reason of that time
 */
export function recentRefusal() {
  if (!existsSync(refusalFile)) return undefined;
  const { version, reason, at } = JSON.parse(readFileSync(refusalFile, 'utf8'));
  const recent = Date.now() - at < refusalHolds && version === officialVersion();
  return recent ? reason : undefined;
}

/**
 * Waits for the installer as long as the download can succeed: a closed network may swallow packets
 * without an answer, and a slow one may take minutes.
 * @param {string} version
 */
async function install(version) {
  const limit = new AbortController();
  const installer = runQuietly(
    process.execPath,
    [join(projectFolder, 'node_modules', 'electron', 'install.js')],
    { signal: limit.signal },
  );
  const deadline = setTimeout(() => limit.abort(), downloadMilliseconds);
  const patience = setTimeout(async () => {
    if (!(await isReachable(version))) limit.abort();
  }, patienceMilliseconds);
  const { code, output } = await installer;
  clearTimeout(patience);
  clearTimeout(deadline);
  if (limit.signal.aborted) throw new Stop('its download server does not answer');
  if (code !== 0) throw new Stop(reasonIn(output));
}

/** @param {string} version */
async function isReachable(version) {
  // A mirror or a proxy is somebody's deliberate way out: trust it.
  if (Object.keys(process.env).some((name) => /electron_mirror|https_proxy/i.test(name)))
    return true;
  const address = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** @param {string} output */
function reasonIn(output) {
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT/.test(output)) {
    return 'its download server is out of reach';
  }
  return output.split('\n').find((line) => /error/i.test(line)) ?? 'its installer failed';
}
