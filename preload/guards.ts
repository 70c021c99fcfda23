/** Says whether something from the other side of the wall is what it claims to be. */
export type Guard<Value> = (value: unknown) => value is Value;

/** The type a guard lets through. */
export type Guarded<G> = G extends Guard<infer Value> ? Value : never;

/** No payload at all. */
export const nothing: Guard<undefined> = (value): value is undefined => value === undefined;

/** A string of `least` to `most` UTF-16 units. */
export function text(least: number, most: number): Guard<string> {
  return (value): value is string =>
    typeof value === 'string' && value.length >= least && value.length <= most;
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): Guard<number> {
  return (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** True or false. */
export const yesOrNo: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

/** One of the words listed. */
export function oneOf<const Word extends string>(words: readonly Word[]): Guard<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

/** This very word, or nothing. */
export function literal<const Word extends string | null>(word: Word): Guard<Word> {
  return (value): value is Word => value === word;
}

/** What the guard lets through, or nothing. */
export function optional<Value>(guard: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || guard(value);
}

type Spare<Fields> = {
  [Name in keyof Fields]: undefined extends Guarded<Fields[Name]> ? Name : never;
}[keyof Fields];
type Shaped<Fields> = {
  readonly [Name in Exclude<keyof Fields, Spare<Fields>>]: Guarded<Fields[Name]>;
} & { readonly [Name in Spare<Fields>]?: Guarded<Fields[Name]> };

/** A plain object with exactly these fields: nothing missing, nothing more, nothing inherited. */
export function shape<Fields extends Record<string, Guard<unknown>>>(
  fields: Fields,
): Guard<Shaped<Fields>> {
  return (value): value is Shaped<Fields> =>
    isPlainObject(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, guard]) => guard(value[name]));
}

/** An array of at most so many, each let through by the guard. */
export function list<Value>(guard: Guard<Value>, most: number): Guard<readonly Value[]> {
  return (value): value is readonly Value[] =>
    Array.isArray(value) && value.length <= most && value.every(guard);
}

/** A plain object with at most so many fields of any name, each let through by the guard. */
export function record<Value>(
  guard: Guard<Value>,
  most: number,
): Guard<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> => {
    if (!isPlainObject(value)) return false;
    const fields = Object.values(value);
    return fields.length <= most && fields.every(guard);
  };
}

/** Whatever at least one of the guards lets through. */
export function either<First, Second>(
  first: Guard<First>,
  second: Guard<Second>,
): Guard<First | Second> {
  return (value): value is First | Second => first(value) || second(value);
}

/** An object made by a literal or by JSON, not an instance of anything. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
