import type { Import } from './imports.ts';

/**
 * The groups of files that import each other, each group and all of them in the order of the
 * alphabet. What is imported for its types alone counts; what is loaded when it is wanted does not.
 */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = targetsByFile(imports);
  const reached = new Map([...targets.keys()].map((file) => [file, reachableFrom(file, targets)]));
  const circles = new Map<string, readonly string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const circle = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.keys()].sort().map((key) => circles.get(key) ?? []);
}

function targetsByFile(imports: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const { file, target, names } of imports) {
    if (names === '') continue;
    targets.set(file, [...(targets.get(file) ?? []), target]);
  }
  return targets;
}

function reachableFrom(
  file: string,
  targets: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const toGo = [...(targets.get(file) ?? [])];
  for (let next = toGo.pop(); next !== undefined; next = toGo.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    toGo.push(...(targets.get(next) ?? []));
  }
  return reached;
}
