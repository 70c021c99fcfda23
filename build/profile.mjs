// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{
 *   url: string,
 *   controlUrl: string,
 *   spaces: { accountsUrl: string, restUrl: string, webUrl: string, clientId: string },
 *   symphony: { podUrl: string, username: string, keyFile: string },
 * }} SimulatorAddresses what the simulator prints with --json
 */

/**
 * Points a profile at the simulator; what else a person set in it stays.
 * @param {string} profile the folder that Electron gets as --user-data-dir
 * @param {SimulatorAddresses} addresses
 */
export function writeSimulatedProfile(profile, { spaces, symphony }) {
  const file = join(profile, 'settings.json');
  mkdirSync(profile, { recursive: true });
  const settings = { version: 1, ...readSettings(file), spaces, symphony };
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
}

/**
 * The port at which a profile knows the simulator; 0 when it knows none. The same port again makes
 * the accounts of the last time the accounts of this time.
 * @param {string} profile
 * @returns {number}
 */
export function knownPort(profile) {
  const podUrl = readSettings(join(profile, 'settings.json')).symphony?.podUrl;
  return URL.canParse(podUrl) ? Number(new URL(podUrl).port) : 0;
}

/** @param {string} file */
function readSettings(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Cut off in the middle by an earlier end: the settings of a trial are not worth a question.
    return {};
  }
}
