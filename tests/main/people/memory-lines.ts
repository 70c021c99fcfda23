import type { LineFiles } from '../../../main/people/account-cache.ts';
import { success } from '../../../preload/contract.ts';

/** Large files in memory: what is in `texts` is on this disk. */
export function createMemoryLines(texts: Map<string, string> = new Map()) {
  const files: LineFiles = {
    names: async () => [...texts.keys()],
    async read(name, take) {
      const lines = (texts.get(name) ?? '').split('\n');
      take(lines.slice(0, -1));
    },
    async append(name, parts) {
      texts.set(name, (texts.get(name) ?? '') + [...parts].join(''));
      return success();
    },
    async replace(name, parts) {
      texts.set(name, [...parts].join(''));
      return success();
    },
    remove: async (name) => void texts.delete(name),
  };
  return { files, texts };
}
