import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { commandLine } from './apps/command-line.ts';
import { type Desk, openDesk } from './index.ts';
import { findProcesses } from './processes.ts';

const opened: Desk[] = [];
const open = async (...options: Parameters<typeof openDesk>) => {
  const desk = await openDesk(...options);
  opened.push(desk);
  return desk;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((desk) => desk.close()));
});
const none = { groups: new Set<number>(), guests: new Set<string>() };
const left = (id: string) => findProcesses({ id, ...none }).map(({ commandLine }) => commandLine);
/** Hides from the end of its parent and from its process group, as a daemon does. */
const DAEMON = `setsid sh -c 'trap "" TERM INT HUP; sleep 1000 & wait' & wait`;

describe('a desk', () => {
  it('gives an app nothing of the real user', async () => {
    const desk = await open();
    const mine = (name: string) => desk.env[name]?.startsWith(desk.folder);
    for (const name of ['HOME', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'PATH']) {
      expect(mine(name), name).toBe(true);
    }
    expect(desk.env).not.toHaveProperty('WAYLAND_DISPLAY');
    expect(desk.env).not.toHaveProperty('XAUTHORITY');
    expect(desk.env['DBUS_SESSION_BUS_ADDRESS']).toContain(desk.folder);
  });

  it('ends apps, their daemons and itself, and removes its folder', async () => {
    const desk = await open();
    await desk.spawn('sh', ['-c', DAEMON]);
    const names = () => desk.processes().map(({ name, belongsTo }) => `${belongsTo} ${name}`);
    const expected = ['desk Xvfb', 'desk gnome-keyring-d', 'desk openbox', 'app sleep'];
    await vi.waitFor(() => expect(names()).toEqual(expect.arrayContaining(expected)));

    await desk.close();
    await desk.close();

    expect(left(desk.id)).toEqual([]);
    expect(existsSync(desk.folder)).toBe(false);
    await expect(desk.spawn('true')).rejects.toThrow('closed');
  });

  it('takes a tool that its owner runs for its own, but never the owner', async () => {
    const desk = await open();
    const tool = spawn('sleep', ['1000'], { env: desk.env, stdio: 'ignore' });
    const ended = once(tool, 'exit');
    const pids = desk.processes().map(({ pid }) => pid);
    expect(pids).toContain(tool.pid);
    expect(pids).not.toContain(process.pid);
    expect(pids).not.toContain(process.ppid);
    await desk.close();
    expect(await ended).toEqual([null, 'SIGKILL']);
  });

  it('tells the memory of each process', async () => {
    const desk = await open();
    const server = desk.processes().find(({ name }) => name === 'Xvfb');
    expect(server?.pssKiB).toBeGreaterThan(1000);
    expect(server?.commandLine).toContain('-displayfd');
  });

  it('stands beside others', async () => {
    const desks = await Promise.all([open(), open(), open(), open()]);
    expect(new Set(desks.map(({ env }) => env['DISPLAY'])).size).toBe(desks.length);
    await desks[0]?.close();
    expect(await desks[1]?.windows()).toEqual([]);
  });

  it('says which program is missing', async () => {
    vi.stubEnv('PATH', '/nonexistent');
    await expect(openDesk()).rejects.toThrow(/could not be started/);
    vi.unstubAllEnvs();
  });
});

describe('a desk whose owner ends without closing it', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('leaves nothing after %s', async (signal) => {
    const owner = startOwner();
    const { id, folder, keeper } = await report(owner);
    expect(left(id)).not.toEqual([]);
    owner.kill(signal);
    await vi.waitFor(() => expect(existsSync(folder)).toBe(false), 5000);
    expect(left(id)).toEqual([]);
    await vi.waitFor(() => expect(commandLine(keeper)).toBe(''));
  });
});

describe.runIf(process.getuid?.() === 0)('a desk of an ordinary user', () => {
  it('opens, works and leaves nothing', async () => {
    const owner = startOwner('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups']);
    const { id, folder, secret } = await report(owner);
    expect(secret).toBe('kept');
    owner.stdin?.end();
    await once(owner, 'exit');
    expect(left(id)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });
});

/** Another process that opens a desk, tells about it, and closes it when its input ends. */
function startOwner(command?: string, before: string[] = []): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const program = fileURLToPath(new URL('./apps/owner.ts', import.meta.url));
  const args = ['--import', tsx, program];
  const whole = command === undefined ? args : [...before, process.execPath, ...args];
  return spawn(command ?? process.execPath, whole, { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function report(owner: ChildProcess) {
  if (owner.stdout === null) throw new Error('The owner has no output.');
  const [line] = await once(createInterface({ input: owner.stdout }), 'line');
  return z
    .object({ id: z.string(), folder: z.string(), keeper: z.number(), secret: z.string() })
    .parse(JSON.parse(String(line)));
}
