import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const items = new Map<string, string>();
let trouble: string | undefined;
vi.mock('keytar', () => {
  if (trouble === 'no libsecret') throw new Error('libsecret-1.so.0: cannot open shared object');
  const orThrow = <Value>(value: Value) =>
    trouble ? Promise.reject(new Error(trouble)) : Promise.resolve(value);
  return {
    getPassword: (service: string, account: string) =>
      orThrow(items.get(`${service}/${account}`) ?? null),
    setPassword: (service: string, account: string, secret: string) =>
      orThrow(void items.set(`${service}/${account}`, secret)),
    deletePassword: (service: string, account: string) =>
      orThrow(items.delete(`${service}/${account}`)),
    findCredentials: (service: string) =>
      orThrow(
        [...items]
          .filter(([name]) => name.startsWith(`${service}/`))
          .map(([name, password]) => ({ account: name.slice(service.length + 1), password })),
      ),
  };
});

/** The vault process, with the port to its parent in our hands. */
async function run() {
  const said: unknown[] = [];
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: unknown) => void said.push(message),
  });
  Object.defineProperty(process, 'parentPort', { value: port, configurable: true });
  vi.resetModules();
  await import('../../main/vault-process.ts');
  let asked = 0;
  return {
    said,
    async ask(question: object) {
      port.emit('message', { data: { id: ++asked, service: 'foyer', ...question } });
      await expect.poll(() => said.length).toBe(asked + 1);
      return said.at(-1);
    },
    tell: (data: unknown) => port.emit('message', { data }),
  };
}

beforeEach(() => {
  items.clear();
  trouble = undefined;
});
afterEach(() => void Reflect.deleteProperty(process, 'parentPort'));

describe('the vault process', () => {
  it('says that it runs, then keeps, gives and removes', async () => {
    const { said, ask } = await run();
    expect(said).toEqual([{ kind: 'ready' }]);
    expect(await ask({ call: 'get', account: 'a' })).toEqual({ kind: 'done', id: 1, value: null });
    await ask({ call: 'set', account: 'a', value: 'secret' });
    expect(items.get('foyer/a')).toBe('secret');
    expect(await ask({ call: 'get', account: 'a' })).toEqual({
      kind: 'done',
      id: 3,
      value: 'secret',
    });
    await ask({ call: 'delete', account: 'a' });
    expect(items.size).toBe(0);
  });

  it('answers although the keychain cannot even be loaded', async () => {
    trouble = 'no libsecret';
    const { ask } = await run();
    expect(await ask({ call: 'get', account: 'a' })).toMatchObject({ kind: 'failed', id: 1 });
  });

  it('does not repeat the secret when it says what went wrong', async () => {
    trouble = 'could not store swordfish\nat line 7';
    const { ask } = await run();
    expect(await ask({ call: 'set', account: 'a', value: 'swordfish' })).toEqual({
      kind: 'failed',
      id: 1,
      reason: 'could not store …',
    });
  });

  it('takes no notice of what is no question', async () => {
    const { said, tell, ask } = await run();
    for (const nonsense of [
      null,
      'get',
      { id: 'x', call: 'get', service: 'foyer', account: 'a' },
      { id: 9, call: 'get', account: 'a' },
      { id: 9, call: 'find', service: 'foyer', account: 'a' },
      { id: 9, call: 'set', service: 'foyer', account: 'a' },
    ]) {
      tell(nonsense);
    }
    await ask({ call: 'get', account: 'a' });
    expect(said).toHaveLength(2);
  });

  it('removes all of a profile when everything goes, and nothing of another one', async () => {
    const { ask } = await run();
    for (const name of ['foyer/a', 'foyer/a#b.1', 'foyer-1/a', 'other/y']) items.set(name, 's');
    expect(await ask({ call: 'clear', account: '' })).toEqual({ kind: 'done', id: 1, value: null });
    expect([...items.keys()]).toEqual(['foyer-1/a', 'other/y']);
    items.set('foyer/a', 's');
    await ask({ call: 'clear', service: 'foyer-1', account: '' });
    expect([...items.keys()]).toEqual(['other/y', 'foyer/a']);
  });
});
