import { describe, expect, it } from 'vitest';
import { createVault, type VaultProcess } from '../../../main/accounts/vault.ts';
import { isVaultQuestion, type VaultQuestion } from '../../../main/accounts/vault-protocol.ts';
import { serviceOf, usualService } from '../../../main/accounts/vault-service.ts';

/** A keychain that outlives each run, by service and account. */
type Keychain = Map<string, string>;

function answer(keychain: Keychain, { call, service, account, value = '' }: VaultQuestion) {
  const name = `${service}/${account}`;
  if (call === 'get') return keychain.get(name) ?? null;
  if (call === 'set') keychain.set(name, value);
  else if (call === 'delete') keychain.delete(name);
  else for (const one of keychain.keys()) if (one.startsWith(`${service}/`)) keychain.delete(one);
  return null;
}

function forkOver(keychain: Keychain): () => VaultProcess {
  return () => {
    let say: (message: unknown) => void = () => undefined;
    return {
      postMessage(message) {
        if (!isVaultQuestion(message)) throw new Error('No question');
        const value = answer(keychain, message);
        queueMicrotask(() => say({ kind: 'done', id: message.id, value }));
      },
      onMessage(listener) {
        say = listener;
        queueMicrotask(() => say({ kind: 'ready' }));
      },
      onExit: () => undefined,
      kill: () => undefined,
    };
  };
}

/** The vault of a run in the profile of that service. */
const open = (keychain: Keychain, service: string, platform: NodeJS.Platform = 'linux') =>
  createVault({ fork: forkOver(keychain), platform, service });

const trial = serviceOf('/home/ada/trial', '/home/ada/.config/Foyer', 'linux');

describe('the items of a profile', () => {
  it.each([
    ['linux', '/home/ada/.config/Foyer', '/home/ada/.config/Foyer/', true],
    ['linux', '/home/ada/.config/Foyer', '/home/ada/.config/foyer', false],
    ['linux', '/home/ada/.config/Foyer', '/home/ada/trial', false],
    ['win32', 'C:\\Users\\ada\\Foyer', 'c:\\users\\Ada\\Foyer\\', true],
    ['win32', 'C:\\Users\\ada\\Foyer', 'D:\\trial', false],
    ['darwin', '/Users/ada/Foyer', '/users/ada/foyer', true],
  ] as const)('on %s have the usual name where %s is %s: %s', (platform, usual, profile, same) => {
    expect(serviceOf(profile, usual, platform) === usualService).toBe(same);
  });

  it('always have the same name, another one in each profile', () => {
    expect(serviceOf('/home/ada/trial', '/home/ada/.config/Foyer', 'linux')).toBe(trial);
    expect(serviceOf('/home/ada/trial2', '/home/ada/.config/Foyer', 'linux')).not.toBe(trial);
    expect(trial).toMatch(/^foyer-[0-9a-f]{12}$/);
  });

  it.each(['linux', 'win32'] as const)(
    'stay on %s when another profile is signed in to the same account, and is erased',
    async (platform) => {
      const keychain: Keychain = new Map();
      const long = 'x'.repeat(7_000);
      const usual = open(keychain, usualService, platform);
      await usual.set('ada', long);
      const other = open(keychain, trial, platform);
      await other.set('ada', 'theirs');
      expect(await usual.get('ada')).toEqual({ ok: true, value: long });
      expect(await other.get('ada')).toEqual({ ok: true, value: 'theirs' });
      await other.delete('ada');
      await other.set('bob', 'theirs');
      await other.clear();
      expect(await usual.get('ada')).toEqual({ ok: true, value: long });
      await other.set('ada', 'theirs');
      await usual.clear();
      expect(await other.get('ada')).toEqual({ ok: true, value: 'theirs' });
    },
  );
});

describe('what an earlier version left where all profiles had their items', () => {
  const left = (): Keychain => new Map([['foyer/ada', 'old']]);

  it('is found and renewed there, so that the version before finds it too', async () => {
    const keychain = left();
    expect(await open(keychain, trial).get('ada')).toEqual({ ok: true, value: 'old' });
    const next = open(keychain, trial);
    await next.get('ada');
    await next.set('ada', 'rotated');
    expect([...keychain]).toEqual([['foyer/ada', 'rotated']]);
  });

  it('goes when its account is signed out, also when nobody had asked for it', async () => {
    const keychain = left();
    const vault = open(keychain, trial);
    await vault.delete('ada');
    expect([...keychain]).toEqual([]);
    await vault.set('ada', 'new');
    expect([...keychain]).toEqual([[`${trial}/ada`, 'new']]);
  });

  it('is neither touched by a new sign-in nor by the end of it', async () => {
    const keychain = left();
    const vault = open(keychain, trial);
    await vault.set('ada', 'new');
    expect(await vault.get('ada')).toEqual({ ok: true, value: 'new' });
    await vault.delete('ada');
    await vault.clear();
    expect([...keychain]).toEqual([['foyer/ada', 'old']]);
  });
});
