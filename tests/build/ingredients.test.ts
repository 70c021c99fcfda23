import { describe, expect, it } from 'vitest';
import { ingredients } from '../../build/ingredients.mjs';

const chunk = (...moduleIds: string[]) => ({ output: [{ type: 'chunk', moduleIds }] });

describe('the ingredients of a bundle', () => {
  it('are the packages that its modules come from, each once', () => {
    const outputs = [
      chunk('/clone/main/index.ts', '/clone/node_modules/zod/index.js'),
      chunk('/clone/node_modules/zod/v4/core.js?x', '/clone/node_modules/@scope/bus/lib/bus.js'),
      { output: [{ type: 'asset', fileName: 'a.css' }] },
    ];
    expect(ingredients(outputs)).toEqual(['node_modules/@scope/bus', 'node_modules/zod']);
  });

  it('name a package inside another by itself', () => {
    const [nested] = ingredients([chunk('/clone/node_modules/a/node_modules/b/index.js')]);
    expect(nested).toBe('node_modules/a/node_modules/b');
  });
});
