/** A version as https://semver.org has it; what stands after `+` says nothing about its age. */
interface Version {
  readonly release: readonly number[];
  /** Empty for a release. */
  readonly before: readonly string[];
}

const form =
  /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([\da-z-]+(?:\.[\da-z-]+)*))?(?:\+[\da-z.-]+)?$/i;
const longest = 60;

/** Whether a text is a version, without the `v` that people put before it. */
export function isVersion(text: string): boolean {
  return read(text) !== undefined;
}

/**
 * Whether whoever runs `current` shall hear of `offered`: a newer one, and one before a release only
 * where they run such a one themselves. What is no version is never newer.
 */
export function isNewer(offered: string, current: string): boolean {
  const [one, other] = [read(offered), read(current)];
  if (!one || !other) return false;
  if (one.before.length > 0 && other.before.length === 0) return false;
  return order(one, other) > 0;
}

function read(text: string): Version | undefined {
  const [, major, minor, patch, before] = (text.length <= longest && form.exec(text)) || [];
  if (major === undefined) return undefined;
  const names = before?.split('.') ?? [];
  // 1.0.0-01 is no version: a number does not begin with 0.
  if (names.some((name) => /^0\d+$/.test(name))) return undefined;
  return { release: [major, minor, patch].map(Number), before: names };
}

function order(one: Version, other: Version): number {
  const byRelease = firstDifference(one.release, other.release, (left, right) => left - right);
  if (byRelease !== 0) return byRelease;
  // A release is newer than everything before it.
  if (one.before.length === 0 || other.before.length === 0) {
    return other.before.length - one.before.length;
  }
  const byName = firstDifference(one.before, other.before, orderOfNames);
  return byName === 0 ? one.before.length - other.before.length : byName;
}

function firstDifference<Part>(
  one: readonly Part[],
  other: readonly Part[],
  difference: (left: Part, right: Part) => number,
): number {
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 0;
    const found = difference(left, right);
    if (found !== 0) return found;
  }
  return 0;
}

/** Numbers by their size and before names, names by their letters. */
function orderOfNames(left: string, right: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isNumber && isOtherNumber) return Number(left) - Number(right);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
