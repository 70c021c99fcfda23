import * as z from 'zod/mini';
import type { Credentials, ProxyKeys } from '../net/passage.ts';
import type { Keeping } from './keeping.ts';

/** The item of the keychain that holds what was said to proxies. */
export const proxyKeysItem = 'proxies';

const most = 20;
const word = z.string().check(z.maxLength(1_000));
const keys = z.record(word, z.object({ username: word, password: word }));

/** What was said to proxies, all in one item; in memory where the keychain does not take it. */
export function createProxyKeys(keeping: Pick<Keeping, 'load' | 'save'>): ProxyKeys {
  async function all(): Promise<Readonly<Record<string, Credentials>>> {
    const kept = await keeping.load(proxyKeysItem);
    const parsed = keys.safeParse(kept.ok && kept.value !== null ? objectIn(kept.value) : {});
    return parsed.success ? parsed.data : {};
  }

  return {
    async load(place) {
      const known = await all();
      return Object.hasOwn(known, place) ? known[place] : undefined;
    },
    async save(place, credentials) {
      const others = Object.entries(await all()).filter(([other]) => other !== place);
      const kept = [[place, credentials] as const, ...others].slice(0, most);
      await keeping.save(proxyKeysItem, JSON.stringify(Object.fromEntries(kept)), 'by-person');
    },
  };
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
