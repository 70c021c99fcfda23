import type { Patience, Vault } from './vault-items.ts';

/**
 * The vault of a profile that is not the usual one, together with what an earlier version left where
 * all profiles had their items. What is found there stays there until it is deleted: it may be the
 * usual profile's too, and a refresh token that was moved and then rotated would sign that one out.
 */
export function withOlderItems(own: Vault, older: Omit<Vault, 'clear' | 'stop'>): Vault {
  const amongOlder = new Set<string>();
  const placeOf = (account: string) => (amongOlder.has(account) ? older : own);

  async function get(account: string, patience?: Patience) {
    amongOlder.delete(account);
    const item = await own.get(account, patience);
    if (!item.ok || item.value !== null) return item;
    const left = await older.get(account, patience);
    if (left.ok && left.value !== null) amongOlder.add(account);
    return left;
  }

  return {
    ...own,
    get,
    set: (account, secret, patience) => placeOf(account).set(account, secret, patience),
    async delete(account) {
      const item = await get(account);
      if (!item.ok) return item;
      const removed = await placeOf(account).delete(account);
      if (removed.ok) amongOlder.delete(account);
      return removed;
    },
  };
}
