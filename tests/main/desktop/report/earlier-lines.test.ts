import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { earlierLines } from '../../../../main/desktop/report/earlier-lines.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-lines-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const line = (second: number) => `${new Date(second * 1_000).toISOString()} info ${second}`;
const seconds = (lines: readonly string[]) => lines.map((one) => Number(one.split(' ').at(-1)));

it('the lines before a start are the last ones of all files, and none of its own', async () => {
  const paths = ['new', 'old', 'missing'].map((name) => join(folder, name));
  const [newer = '', older = ''] = paths;
  const from = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_line, at) => `${line(first + at)}\n`).join('');
  await writeFile(older, from(1_000, 1_099));
  await writeFile(newer, from(1_100, 1_250));
  const lines = seconds(await earlierLines(paths, 1_200_000));
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.at(-1)).toBe(1_199);
  expect(lines).toEqual(lines.map((_one, at) => 1_200 - lines.length + at));
});

it('there are none where there is no log', async () => {
  expect(await earlierLines([join(folder, 'missing')], 1)).toEqual([]);
});
