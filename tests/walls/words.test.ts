import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../renderer/text/english.ts';

const source = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !/^text\/english/u.test(file))
  .map((file) => readFileSync(join('renderer', file), 'utf8'))
  .join('\n');

it('says every word that it knows somewhere', () => {
  const beginnings = [...source.matchAll(/`([a-z-]+\.[a-z-]*)\$\{/gu)].map(([, words]) => words);
  const unused = Object.keys(english).filter(
    (key) =>
      !source.includes(`'${key}'`) && !beginnings.some((words) => key.startsWith(words ?? '')),
  );
  expect(unused).toEqual([]);
});
