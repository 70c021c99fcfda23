import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wantedByNobody } from './exports.ts';
import { sourcesBelow } from './imports.ts';

const root = new URL('../..', import.meta.url).pathname;
const sources = new Map(
  sourcesBelow(root, ['main', 'preload', 'renderer', 'build', 'tests']).map((file) => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]),
);

it('nothing is offered to other files that none of them wants', () => {
  const offered = wantedByNobody(sources);
  expect(offered.filter(({ file }) => /^(main|preload|renderer)\//u.test(file))).toEqual([]);
});

it('what nobody wants is found by its name, and what is taken or loaded is wanted', () => {
  const house = new Map([
    ['a.ts', 'export const alone = 1;\nexport interface Taken {}\nexport function loadedLate() {}'],
    ['b.ts', "import { type Taken } from './a.ts';\nexport type { Taken } from './a.ts';"],
    ['d.ts', 'export const ofMany = 1;'],
    ['e.ts', "import * as many from './d.ts';\nmany.ofMany;"],
    ['c.ts', "const late = await import('./a.ts');\nlate.loadedLate();"],
  ]);
  expect(wantedByNobody(house)).toEqual([{ file: 'a.ts', name: 'alone' }]);
});
