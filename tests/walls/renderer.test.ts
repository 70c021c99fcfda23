import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/u.test(file))
  .map((file) => ({ file, text: readFileSync(join('renderer', file), 'utf8') }));

describe('the walls around the renderer', () => {
  it.each(['dangerouslySetInnerHTML', 'innerHTML', 'insertAdjacentHTML', 'eval(', 'fetch('])(
    'has no %s inside',
    (forbidden) => {
      expect(
        sources.filter(({ text }) => text.includes(forbidden)).map(({ file }) => file),
      ).toEqual([]);
    },
  );

  it('lets nothing in but the contract and its libraries', () => {
    const outside = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/gu)]
        .map((found) => found[1] ?? found[2] ?? '')
        .filter((path) => {
          if (/^(preact|preact\/hooks|zustand\/vanilla)$/u.test(path)) return false;
          const target = join('renderer', file, '..', path);
          return target !== join('preload', 'contract.ts') && !target.startsWith('renderer/');
        })
        .map((path) => `${file} imports ${path}`),
    );
    expect(outside).toEqual([]);
  });

  it('brings nothing of the contract along at run time', () => {
    const running = sources.filter(({ text }) =>
      /^import (?!type )[^;]*preload\/contract/mu.test(text),
    );
    expect(running.map(({ file }) => file)).toEqual([]);
  });

  it('states its content security policy', () => {
    const page = readFileSync('renderer/index.html', 'utf8');
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'none'"]) {
      expect(page).toContain(rule);
    }
    expect(page).not.toContain('unsafe');
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=/u);
  });
});
