import { success } from '../../preload/contract.ts';

/** Small JSON files in memory: what is in `texts` is on this disk. */
export function createMemoryFiles(texts: Map<string, string>) {
  return {
    async read(name: string): Promise<unknown> {
      const text = texts.get(name);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async write(name: string, value: unknown) {
      texts.set(name, JSON.stringify(value));
      return success();
    },
  };
}
