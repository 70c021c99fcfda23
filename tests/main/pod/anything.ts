import type { Chance } from './chance.ts';

const plain = [null, true, 0, -1.5, '', 'text', '9007199254740993', Number.MAX_VALUE];
const names = ['id', 'userId', 'name', 'status', 'rooms', '__proto__', 'constructor', 'query'];

/** A body that nobody would send but who means harm, or is broken. */
export function anything(chance: Chance, depth = 0): unknown {
  if (depth > 3 || chance.onceIn(3)) return chance.oneOf(plain);
  const length = chance.upTo(4);
  if (chance.onceIn(2)) return Array.from({ length }, () => anything(chance, depth + 1));
  return JSON.parse(
    `{${Array.from({ length }, () => `"${chance.oneOf(names)}":${JSON.stringify(anything(chance, depth + 1))}`).join()}}`,
  );
}
