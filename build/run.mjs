// @ts-check
import { spawn } from 'node:child_process';
import { endWithUs, ownGroup } from './ending.mjs';
import { projectFolder } from './paths.mjs';

/**
 * @typedef {{ code: number | null, output: string }} Outcome
 * `code` is null when the program could not be started or was ended by a signal.
 */

/**
 * Runs a program quietly and keeps what it said (both streams, in order of arrival).
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ folder?: string, environment?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options]
 * @returns {Promise<Outcome>}
 */
export function runQuietly(program, parameters, options = {}) {
  return new Promise((resolve) => {
    /** @type {string[]} */
    const said = [];
    const child = spawn(program, parameters, {
      cwd: options.folder ?? projectFolder,
      env: options.environment ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => said.push(text));
    }
    child.on('error', (error) =>
      resolve({ code: null, output: `${said.join('')}${error.message}` }),
    );
    child.on('close', (code) => resolve({ code, output: said.join('') }));
  });
}

/**
 * Runs a program that speaks for itself on this terminal, and ends it with this script.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @returns {Promise<number>} its exit code; 130 when it was ended by a signal
 */
export function runAloud(program, parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...ownGroup,
    });
    const letGo = endWithUs(child);
    child.on('error', reject);
    child.on('close', (code) => {
      letGo();
      resolve(code ?? 130);
    });
  });
}

/**
 * Where npm is: the one that runs this script, else the one beside this Node.
 * @returns {{ program: string, parameters: string[] }}
 */
export function npmProgram() {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('.js')) return { program: process.execPath, parameters: [own] };
  if (process.platform === 'win32') {
    return { program: 'cmd.exe', parameters: ['/d', '/s', '/c', 'npm.cmd'] };
  }
  return { program: 'npm', parameters: [] };
}
