import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { later as laterSentences } from '../../renderer/text/en/later.ts';

const renderer = join(import.meta.dirname, '../../renderer');

/** Every file that the page's first script is made of: what `start` imports, and not when shown. */
function firstFiles(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+\.tsx?)';/gu)) {
    if (!path.includes('preload/')) firstFiles(join(dirname(file), path), seen);
  }
  return seen;
}

/** The keys a file speaks of: whole ones, and the beginnings of those it puts together. */
function keysIn(file: string) {
  const source = readFileSync(file, 'utf8');
  const whole = [...source.matchAll(/'([a-z-]+\.[a-z-]+)'/gu)].map(([, key = '']) => key);
  const begun = [...source.matchAll(/`([a-z-]+\.[a-z-]*)\$\{/gu)].map(([, key = '']) => key);
  return { whole, begun };
}

describe('the first script', () => {
  const later = Object.keys(laterSentences);
  const files = [...firstFiles(join(renderer, 'start.tsx'))];

  it('is made of the search and what stands around it', () => {
    expect(files.map((file) => file.slice(renderer.length + 1))).toContain('launcher/launcher.tsx');
    expect(files.some((file) => file.includes('settings-view'))).toBe(false);
  });

  it.each(files.filter((file) => !file.includes('/text/')))(
    '%s says no word that comes later',
    (file) => {
      const { whole, begun } = keysIn(file);
      expect(whole.filter((key) => later.includes(key))).toEqual([]);
      expect(begun.filter((start) => later.some((key) => key.startsWith(start)))).toEqual([]);
    },
  );
});
