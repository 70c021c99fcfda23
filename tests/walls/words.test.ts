import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { first } from '../../renderer/text/en/first.ts';
import { later } from '../../renderer/text/en/later.ts';

const source = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !/^text\/[a-z]{2}\//u.test(file))
  .map((file) => readFileSync(join('renderer', file), 'utf8'))
  .join('\n');

it('says every word that it knows somewhere', () => {
  const beginnings = [...source.matchAll(/`([a-z-]+\.[a-z-]*)\$\{/gu)].map(([, words]) => words);
  const unused = Object.keys({ ...first, ...later }).filter(
    (key) =>
      !source.includes(`'${key}'`) && !beginnings.some((words) => key.startsWith(words ?? '')),
  );
  expect(unused).toEqual([]);
});
