import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'tests/bench/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Paths of ours between backticks; what has a `*` or a `<…>` in it stands for several. */
const named = /`(?<path>(?:main|preload|renderer|build|tests|docs)\/[\w./-]*)`/gu;
const linked = /\]\((?<path>[^)#:]+)(?:#[^)]*)?\)/gu;

function pathsIn(document: string): readonly string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const paths = [...text.matchAll(named)].map(({ groups }) => groups?.['path'] ?? '');
  const links = [...text.matchAll(linked)].map(({ groups }) =>
    join(dirname(document), groups?.['path'] ?? ''),
  );
  return [...paths, ...links];
}

it.each(documents)('%s names files that are there', (document) => {
  expect(pathsIn(document).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('the way through the house names more than fifty of them', () => {
  expect(new Set(pathsIn('docs/house.md')).size).toBeGreaterThan(50);
});
