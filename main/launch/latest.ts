/** Remembers by name, and of everything that was put into it only the latest. */
interface Latest<Value> {
  readonly put: (name: string, value: Value) => void;
  readonly get: (name: string) => Value | undefined;
  readonly remove: (name: string) => void;
  /** The oldest first. */
  readonly names: () => readonly string[];
}

/** Remembers `most` things. */
export function createLatest<Value>(most: number): Latest<Value> {
  const kept = new Map<string, Value>();
  return {
    put(name, value) {
      kept.delete(name);
      kept.set(name, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    get: (name) => kept.get(name),
    remove: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
  };
}
