/** A map for hundreds of thousands of keys. */
export interface WideMap<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly has: (key: string) => boolean;
  readonly set: (key: string, value: Value) => void;
  readonly delete: (key: string) => boolean;
  readonly size: () => number;
  readonly values: () => Value[];
  /** All values, some at a time: each piece as it is when it is asked for. */
  readonly pieces: () => Iterable<readonly Value[]>;
}

const parts = 256;

/**
 * Many small maps in place of a large one: a map that outgrows its room is moved whole, which takes
 * tens of milliseconds where it is large.
 */
export function createWideMap<Value>(): WideMap<Value> {
  const maps = Array.from({ length: parts }, () => new Map<string, Value>());
  const [first = new Map<string, Value>()] = maps;
  const partOf = (key: string) => maps[hashOf(key) % parts] ?? first;
  let size = 0;

  return {
    get: (key) => partOf(key).get(key),
    has: (key) => partOf(key).has(key),
    set(key, value) {
      const part = partOf(key);
      const before = part.size;
      part.set(key, value);
      size += part.size - before;
    },
    delete(key) {
      const isGone = partOf(key).delete(key);
      if (isGone) size -= 1;
      return isGone;
    },
    size: () => size,
    values: () => maps.flatMap((part) => [...part.values()]),
    *pieces() {
      for (const part of maps) if (part.size > 0) yield [...part.values()];
    },
  };
}

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) >>> 1;
}
