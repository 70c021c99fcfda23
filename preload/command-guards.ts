import type { CommandValues, PlainData } from './command-model.ts';
import {
  either,
  type Guard,
  isPlainObject,
  list,
  oneOf,
  record,
  shape,
  text,
  wholeNumber,
  yesOrNo,
} from './guards.ts';

/** A picture of two megabytes in Base64 fits, with everything else a form can hold. */
const mostLetters = 3_000_000;
const mostEntries = 2_000;
const mostFields = 100;
/** No model of the systems goes deeper. */
const mostLevels = 6;

const finiteNumber: Guard<number> = (value): value is number => Number.isFinite(value);
const leaf = either(either(text(0, mostLetters), finiteNumber), yesOrNo);

function plainData(levels: number): Guard<PlainData> {
  if (levels === 0) return leaf;
  const inside = plainData(levels - 1);
  return either(leaf, either(list(inside, mostEntries), record(inside, mostFields)));
}

const anyValues = record(plainData(mostLevels), mostFields);

/** What a form says: plain data, not too deep, too wide or too long. */
const commandValues: Guard<CommandValues> = (value): value is CommandValues =>
  anyValues(value) && lettersIn(value) <= mostLetters;

function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  const inside = Array.isArray(value) ? value : isPlainObject(value) ? Object.values(value) : [];
  return inside.reduce<number>((letters, one) => letters + lettersIn(one), 0);
}

const key = { accountId: text(1, 200), name: text(1, 100) };

export const commandKey = shape(key);
export const commandQuestion = shape({ ...key, values: commandValues });
export const commandRun = shape({
  ...key,
  /** By which it can be cancelled. */
  runId: text(1, 50),
  values: commandValues,
  /** The word that was typed, where one is asked for. */
  confirmation: text(0, 100),
});
export const copyQuestion = shape({ resultId: text(1, 50), form: oneOf(['json', 'csv']) });
export const rowsQuestion = shape({
  resultId: text(1, 50),
  /** Which part of the result, and from which row on. */
  part: wholeNumber(0, 100),
  from: wholeNumber(0, 10_000_000),
});
