import type { Vault } from '../../../main/accounts/vault.ts';
import { failure, type Problem, success } from '../../../preload/contract.ts';

/** A keychain in memory, which a test can shut, and whose calls it can read. */
export interface MemoryVault extends Vault {
  readonly items: Map<string, string>;
  /** `set spaces:…`, in order. */
  readonly calls: string[];
  /** From now on every call ends in this problem; nothing opens it again. */
  shut: (code?: Problem['code']) => void;
}

export function createMemoryVault(): MemoryVault {
  const items = new Map<string, string>();
  const calls: string[] = [];
  let problem: Problem['code'] | undefined;
  return {
    items,
    calls,
    shut(code) {
      problem = code;
    },
    async get(account) {
      calls.push(`get ${account}`);
      return problem ? failure(problem) : success(items.get(account) ?? null);
    },
    async set(account, secret) {
      calls.push(`set ${account}`);
      if (problem) return failure(problem);
      items.set(account, secret);
      return success();
    },
    async delete(account) {
      calls.push(`delete ${account}`);
      if (problem) return failure(problem);
      items.delete(account);
      return success();
    },
    async clear() {
      calls.push('clear');
      if (problem) return failure(problem);
      items.clear();
      return success();
    },
    stop: () => undefined,
  };
}
