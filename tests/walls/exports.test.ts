import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unexplained, wantedByNobody } from './exports.ts';
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

it('every function that is offered to other files says what it does', () => {
  const silent = [...sources].flatMap(([file, source]) =>
    file.startsWith('tests/') ? [] : unexplained(source).map((name) => `${file}: ${name}`),
  );
  expect(silent).toEqual([]);
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

it('a function is explained by the comment above it, all its shapes by the first', () => {
  const above = '/** Does one thing. */\n';
  expect(unexplained('export function silent() {}\nexport const arrow = () => 1;')).toEqual([
    'silent',
    'arrow',
  ]);
  expect(unexplained(`${above}export function told(): void;\nexport function told() {}`)).toEqual(
    [],
  );
  expect(unexplained('export const number = 1;')).toEqual([]);
});
