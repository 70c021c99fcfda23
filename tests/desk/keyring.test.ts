import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { type Desk, type KeyringState, openDesk } from './index.ts';

let desk: Desk | undefined;
const open = async (keyring: KeyringState) => {
  desk = await openDesk({ keyring, tray: false, notifications: false });
  return desk;
};
afterEach(async () => desk?.close());

/** Longer than any answer of an unlocked keyring on a busy machine. */
const HANGS_MS = 1500;

describe('the keyring of a desk', () => {
  it('shows from outside what an app has stored', async () => {
    const { keyring } = await open('unlocked');
    expect(await keyring.lookup({ service: 'foyer', account: 'jane' })).toBeNull();
    expect(await keyring.all('foyer')).toEqual([]);

    await keyring.store({ service: 'foyer' }, 'no account');
    await keyring.store({ service: 'foyer', account: 'jane' }, 'café 🔑');
    await keyring.store({ service: 'foyer', account: 'john' }, 'two\nlines');

    expect(await keyring.lookup({ service: 'foyer', account: 'jane' })).toBe('café 🔑');
    const found = (await keyring.all('foyer')).map(({ attributes, secret }) => [
      attributes['account'] ?? '',
      secret,
    ]);
    expect(found.toSorted()).toEqual([
      ['', 'no account'],
      ['jane', 'café 🔑'],
      ['john', 'two\nlines'],
    ]);

    await keyring.clear({ service: 'foyer', account: 'jane' });
    expect(await keyring.lookup({ service: 'foyer', account: 'jane' })).toBeNull();
    expect(await keyring.all('foyer')).toHaveLength(2);
  });

  it('lets a locked keychain hang, and answer again when it is unlocked', async () => {
    const { keyring, spawn } = await open('unlocked');
    await finished(await spawn(...keytar("setPassword('foyer', 'jane', 'token')")));
    await keyring.lock();

    const asking = await spawn(...keytar("getPassword('foyer', 'jane')"));
    expect(await isHanging(asking)).toBe(true);
    expect(keyring.prompts()).toBe(1);

    await keyring.unlock();
    const again = await spawn(...keytar("getPassword('foyer', 'jane')"));
    expect(await finished(again)).toBe('"token"');
  });

  it('can be locked from the start', async () => {
    const { keyring, spawn } = await open('locked');
    expect(await isHanging(await spawn(...keytar("setPassword('foyer', 'jane', 'x')")))).toBe(true);
    await keyring.unlock();
    expect(await keyring.all('foyer')).toEqual([]);
  });

  it('can be missing', async () => {
    const { spawn } = await open('none');
    const answer = await finished(await spawn(...keytar("getPassword('foyer', 'jane')")));
    expect(answer).toContain('org.freedesktop.secrets');
  });

  it('can be killed midway and come back with its data', async () => {
    const { keyring, spawn } = await open('unlocked');
    await finished(await spawn(...keytar("setPassword('foyer', 'jane', 'token')")));

    await keyring.kill();
    await expect(keyring.lookup({ service: 'foyer', account: 'jane' })).rejects.toThrow();

    await keyring.start();
    expect(await keyring.lookup({ service: 'foyer', account: 'jane' })).toBe('token');
  });
});

/** A process that makes one call of keytar and prints its answer, or its error's message. */
function keytar(call: string): [string, string[]] {
  const program = `require("keytar").${call}.then((answer) => JSON.stringify(answer), String).then(console.log)`;
  return [process.execPath, ['-e', program]];
}

async function finished(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'close');
  return output.trim();
}

async function isHanging(child: ChildProcess): Promise<boolean> {
  const expired = AbortSignal.timeout(HANGS_MS);
  return once(child, 'exit', { signal: expired }).then(
    () => false,
    () => true,
  );
}
