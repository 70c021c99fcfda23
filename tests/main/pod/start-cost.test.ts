import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../main/', import.meta.url);

/** The files that a file loads at once, with all that they load in turn; types load nothing. */
function loadedWith(file: URL, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file.pathname)) return loaded;
  loaded.add(file.pathname);
  const source = readFileSync(file, 'utf8');
  for (const [, path] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)) {
    if (path) loadedWith(new URL(path, file), loaded);
  }
  return loaded;
}

const namesOf = (file: string) =>
  [...loadedWith(new URL(file, root))].map((path) => path.slice(root.pathname.length));

describe('the start', () => {
  it('loads what Foyer asks by itself, and none of the other operations', () => {
    const names = namesOf('pod/client.ts');
    expect(names).toContain('pod/everyday.ts');
    expect(names).not.toContain('pod/operations.ts');
    expect(
      names.filter((name) => /field|question|described|models\/|operations/.test(name)),
    ).toEqual([]);
  });

  it('finds them all behind the one door that is opened later', () => {
    expect(namesOf('pod/whole.ts')).toContain('pod/operations/administration.ts');
  });
});
