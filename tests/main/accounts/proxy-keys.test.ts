import { describe, expect, it } from 'vitest';
import { createProxyKeys, proxyKeysItem } from '../../../main/accounts/proxy-keys.ts';
import { success } from '../../../preload/contract.ts';

function keychain(first?: string) {
  const items = new Map(first === undefined ? [] : [[proxyKeysItem, first]]);
  return {
    items,
    load: async (item: string) => success(items.get(item) ?? null),
    save: async (item: string, secret: string) => {
      items.set(item, secret);
      return 'keychain' as const;
    },
  };
}

describe('what was said to proxies', () => {
  it('is kept by proxy, in one item', async () => {
    const kept = keychain();
    const keys = createProxyKeys(kept);
    const [ann, bob] = [
      { username: 'ann', password: 'one' },
      { username: 'bob', password: 'two' },
    ];
    await keys.save('a.example:3128', ann);
    await keys.save('b.example:3128', bob);
    expect(await createProxyKeys(kept).load('a.example:3128')).toEqual(ann);
    expect(await keys.load('b.example:3128')).toEqual(bob);
    expect(await keys.load('constructor')).toBeUndefined();
    expect([...kept.items.keys()]).toEqual([proxyKeysItem]);
  });

  it.each(['', 'no json', '[]', '{"a.example:3128":{"username":7}}'])(
    'is nothing where the item says %j',
    async (item) => {
      expect(await createProxyKeys(keychain(item)).load('a.example:3128')).toBeUndefined();
    },
  );
});
