/** Marks, inside JSON text, an integer that a double cannot hold; no server sends this text. */
const MARK = '\u0000integer:';
const ESCAPED_MARK = '\\u0000integer:';
const literal = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const marked = new RegExp(`"${ESCAPED_MARK.replace('\\', '\\\\')}(-?\\d+)"`, 'g');

/** Reads JSON without losing a digit: integers beyond 2^53 become bigints. Throws a SyntaxError. */
export function parseExact(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return plain;
  const kept = text.replace(literal, (found) =>
    /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found))
      ? `"${ESCAPED_MARK}${found}"`
      : found,
  );
  return JSON.parse(kept, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
  );
}

/** Writes JSON in which bigints are integers. */
export function stringifyExact(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'bigint' ? `${MARK}${each}` : each,
  );
  return text.replace(marked, '$1');
}

/** Copies a value for eyes and logs: every bigint as the text of its digits. */
export function showable(value: unknown): unknown {
  return mapScalars(value, (each) => (typeof each === 'bigint' ? String(each) : each));
}

/** Copies a JSON value with each scalar replaced. */
export function mapScalars(value: unknown, replace: (scalar: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => mapScalars(each, replace));
  if (typeof value !== 'object' || value === null) return replace(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapScalars(each, replace)]),
  );
}
