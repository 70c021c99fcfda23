import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const launcher = new URL('../../build/simulator.mjs', import.meta.url).pathname;
let folder: string;
let running: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-simulator-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function run(...options: string[]) {
  const child = spawn(process.execPath, [launcher, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  return child;
}

describe('npm run simulator', () => {
  it('prints one line of JSON without a secret, serves, and ends with Ctrl-C', async () => {
    const keyFile = join(folder, 'key.pem');
    const certificates = join(folder, 'certificates');
    const files = ['--key-file', keyFile, '--certificates', certificates];
    const child = run('--people', '50', '--seed', '3', '--json', ...files);
    const [line]: string[] = await once(createInterface(child.stdout), 'line');
    const told: { controlUrl: string; symphony: { podUrl: string } } = JSON.parse(line ?? '');
    expect(readFileSync(keyFile, 'utf8')).toContain('PRIVATE KEY');
    expect(statSync(keyFile).mode & 0o077).toBe(0);
    expect(statSync(join(certificates, 'good.p12')).mode & 0o077).toBe(0);
    expect(readFileSync(join(certificates, 'ca.pem'), 'utf8')).toContain('BEGIN CERTIFICATE');
    const credentials = await (await fetch(`${told.controlUrl}/credentials`)).json();
    expect(line).not.toContain(credentials.avaya.password);
    expect((await fetch(`${told.symphony.podUrl}/pod/v1/sessioninfo`)).status).toBe(401);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 20_000);

  it('says what is wrong with an option', async () => {
    const child = run('--people', 'many');
    const complaint: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk.toString()));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(complaint.join('')).toContain('--people must be a whole number');
  }, 20_000);
});
