import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const lengths = ['main', 'preload', 'renderer', 'build'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs|css)$/u.test(file))
    .map((file) => ({
      file: join(folder, file),
      lines: readFileSync(join(root, folder, file), 'utf8').split('\n').length - 1,
    })),
);

it('no file is too long to be read at once', () => {
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

it('nine files in ten fit on two screens', () => {
  const short = lengths.filter(({ lines }) => lines <= 200);
  expect(short.length / lengths.length).toBeGreaterThanOrEqual(0.9);
});
