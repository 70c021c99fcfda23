/**
 * Puts new numbers among those that are in order already. Runs between new ones move as blocks, so a
 * few new ones among many cost little more than a copy.
 */
export function mergeInto(
  sorted: Int32Array,
  news: readonly number[],
  isBefore: (one: number, other: number) => boolean,
): Int32Array {
  const ordered = [...news].sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const merged = new Int32Array(sorted.length + ordered.length);
  let from = 0;
  for (const [at, number] of ordered.entries()) {
    const to = placeFor(sorted, number, from, isBefore);
    merged.set(sorted.subarray(from, to), from + at);
    merged[to + at] = number;
    from = to;
  }
  merged.set(sorted.subarray(from), from + ordered.length);
  return merged;
}

function placeFor(
  sorted: Int32Array,
  number: number,
  from: number,
  isBefore: (one: number, other: number) => boolean,
): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(number, sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
