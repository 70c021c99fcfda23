import { type ChildProcess, execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import type { BusClient } from './bus-client.ts';
import { waitForOwner } from './bus-names.ts';
import type { Keeper } from './keeper.ts';
import { servePrompter } from './prompter.ts';
import { type KeyringItem, parseSearch } from './secret-tool.ts';

/**
 * How the keyring stands when the desk opens; `none`: no Secret Service on the bus at all.
 * A locked keyring keeps writers waiting, and readers of what is in it; to a question for something
 * that was never stored it answers "not there", locked or not.
 */
export type KeyringState = 'unlocked' | 'locked' | 'none';

/** The desk's gnome-keyring, and what can be done to it and asked of it from outside. */
export interface Keyring {
  /** The secret with these attributes, by `secret-tool lookup`; null when there is none. */
  lookup(attributes: Record<string, string>): Promise<string | null>;
  /** Puts a secret in, by `secret-tool store`, as something to be found from the start. */
  store(attributes: Record<string, string>, secret: string): Promise<void>;
  /** Takes out what has these attributes, by `secret-tool clear`, as a person may. */
  clear(attributes: Record<string, string>): Promise<void>;
  /** Every item whose `service` attribute is this, by `secret-tool search --all`. */
  all(service: string): Promise<KeyringItem[]>;
  /** Locks the login collection: from now on reads and writes hang on a prompt. */
  lock(): Promise<void>;
  /** Unlocks the login collection in the running daemon; hanging prompts stay unanswered. */
  unlock(): Promise<void>;
  /** Kills the daemon with SIGKILL; the bus does not start another. */
  kill(): Promise<void>;
  /** Starts a daemon, unlocked, on the data that the last one left. */
  start(): Promise<void>;
  /** How many prompts were opened (each of them waits for ever). */
  prompts(): number;
}

const PASSWORD = 'test';
const START_TIMEOUT_MS = 10_000;
const SECRET_TOOL_TIMEOUT_MS = 5000;
const LOGIN = '/org/freedesktop/secrets/collection/login';
const service = (name: string) => ({
  name: 'org.freedesktop.secrets',
  path: '/org/freedesktop/secrets',
  interface: name,
});
const SECRETS = service('org.freedesktop.Secret.Service');
const INTERNAL = service('org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface');
const run = promisify(execFile);

/** Prepares a keyring whose data live in the home of `env`, and brings it into `state`. */
export async function openKeyring(
  keeper: Keeper,
  bus: BusClient,
  env: NodeJS.ProcessEnv,
  state: KeyringState,
): Promise<Keyring> {
  let daemon: ChildProcess | undefined;
  const prompts = await servePrompter(bus);
  const outside = { env, timeout: SECRET_TOOL_TIMEOUT_MS, killSignal: 'SIGKILL' } as const;
  const secretTool = (...args: string[]) => run('secret-tool', args, outside);

  const keyring: Keyring = {
    lookup: async (attributes) => {
      try {
        return (await secretTool('lookup', ...Object.entries(attributes).flat())).stdout;
      } catch (error) {
        if (isQuietFailure(error)) return null;
        throw error;
      }
    },
    store: async (attributes, secret) => {
      const stored = secretTool('store', '--label=desk', ...Object.entries(attributes).flat());
      stored.child.stdin?.end(secret);
      await stored;
    },
    clear: async (attributes) => {
      await secretTool('clear', ...Object.entries(attributes).flat());
    },
    all: async (name) => {
      // Attributes come on standard error: only in one pipe do they stay with their items.
      const search = 'exec secret-tool search --all service "$1" 2>&1';
      return parseSearch((await run('sh', ['-c', search, 'sh', name], outside)).stdout);
    },
    lock: async () => {
      await bus.call(SECRETS, 'Lock', 'ao', [[LOGIN]]);
    },
    unlock: () => unlock(bus),
    kill: async () => {
      if (daemon === undefined || daemon.exitCode !== null || daemon.signalCode !== null) return;
      const gone = once(daemon, 'exit');
      daemon.kill('SIGKILL');
      await gone;
    },
    start: async () => {
      daemon = await startDaemon(keeper, bus, env);
    },
    prompts,
  };
  if (state !== 'none') await keyring.start();
  if (state === 'locked') await keyring.lock();
  return keyring;
}

/** Resolves when the Secret Service is on the bus with its login collection unlocked. */
async function startDaemon(
  keeper: Keeper,
  bus: BusClient,
  env: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  const control = join(env['XDG_RUNTIME_DIR'] ?? '', 'keyring');
  const args = ['--foreground', '--unlock', '--components=secrets', '--control-directory', control];
  const daemon = await keeper.start('gnome-keyring-daemon', args, {
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // An empty password makes no unlocked collection: the first write would open a prompt.
  daemon.stdin?.end(PASSWORD);
  await waitForOwner(bus, SECRETS.name, START_TIMEOUT_MS);
  return daemon;
}

/**
 * The Secret Service itself unlocks only through a prompt, which nobody answers here. The daemon's
 * internal interface (the one the login screen's PAM module relies on) takes the password instead,
 * in a session without encryption: password and bus are both the desk's own.
 */
async function unlock(bus: BusClient): Promise<void> {
  const opened = await bus.call(SECRETS, 'OpenSession', 'sv', ['plain', new Variant('s', '')]);
  const [, session] = z.tuple([z.unknown(), z.string()]).parse(opened);
  const master = [session, Buffer.alloc(0), Buffer.from(PASSWORD), 'text/plain'];
  await bus.call(INTERNAL, 'UnlockWithMasterPassword', 'o(oayays)', [LOGIN, master]);
}

/** secret-tool ends with 1 and says nothing when there is no such item. */
function isQuietFailure(error: unknown): boolean {
  const failure = z.object({ code: z.literal(1), stderr: z.literal('') });
  return failure.safeParse(error).success;
}
