import { success } from '../../preload/contract.ts';
import { withOlderItems } from './older-items.ts';
import { cut, fitsOneItem, join, type Pointer, readPointer } from './parts.ts';
import {
  createVaultCalls,
  type VaultCall,
  type VaultCalls,
  type VaultTerms,
} from './vault-calls.ts';
import type { Patience, Vault } from './vault-items.ts';
import { usualService } from './vault-service.ts';

export type { VaultProcess } from './vault-calls.ts';
export type { Patience, Vault } from './vault-items.ts';

interface Terms extends VaultTerms {
  readonly platform: NodeJS.Platform;
  /** The name under which the keychain lists the items of this profile. */
  readonly service: string;
}

/** A vault over the vault process. On Windows, secrets too long for one item are kept in parts. */
export function createVault({ service, platform, ...terms }: Terms): Vault {
  const calls = createVaultCalls(terms);
  const vaultOf = platform === 'win32' ? vaultOfParts : plainVault;
  const own = vaultOf(calls, service);
  return service === usualService ? own : withOlderItems(own, vaultOf(calls, usualService));
}

function plainVault(calls: VaultCalls, service: string): Vault {
  const ask = (call: Omit<VaultCall, 'service'>) => calls.ask({ ...call, service });
  return {
    get: (account, patience) => ask({ call: 'get', account, ...patience }),
    async set(account, value, patience) {
      const outcome = await ask({ call: 'set', account, value, ...patience });
      return outcome.ok ? success() : outcome;
    },
    async delete(account) {
      const outcome = await ask({ call: 'delete', account });
      return outcome.ok ? success() : outcome;
    },
    async clear() {
      const outcome = await ask({ call: 'clear', account: '' });
      return outcome.ok ? success() : outcome;
    },
    stop: calls.stop,
  };
}

/** New parts first, then the pointer, then the old parts go: a torn write leaves the old secret. */
function vaultOfParts(calls: VaultCalls, service: string): Vault {
  const plain = plainVault(calls, service);

  async function pointerOf(account: string, patience?: Patience) {
    const item = await plain.get(account, patience);
    const pointer = item.ok && item.value !== null ? readPointer(account, item.value) : undefined;
    return { item, pointer };
  }

  async function removeParts(pointer: Pointer | undefined) {
    for (const part of pointer?.accounts ?? []) await plain.delete(part);
  }

  return {
    async get(account, patience) {
      const { item, pointer } = await pointerOf(account, patience);
      if (!pointer) return item;
      const values: (string | null)[] = [];
      for (const part of pointer.accounts) {
        const value = await plain.get(part, patience);
        if (!value.ok) return value;
        values.push(value.value);
      }
      return success(join(pointer, values) ?? null);
    },
    async set(account, secret, patience) {
      const before = await pointerOf(account, patience);
      if (!before.item.ok) return before.item;
      const parts = fitsOneItem(secret) ? { pointer: secret, items: [] } : cut(account, secret);
      for (const part of parts.items) {
        const kept = await plain.set(part.account, part.value, patience);
        if (!kept.ok) return kept;
      }
      const pointed = await plain.set(account, parts.pointer, patience);
      if (pointed.ok) await removeParts(before.pointer);
      return pointed;
    },
    async delete(account) {
      const { pointer } = await pointerOf(account);
      const removed = await plain.delete(account);
      if (removed.ok) await removeParts(pointer);
      return removed;
    },
    clear: plain.clear,
    stop: plain.stop,
  };
}
