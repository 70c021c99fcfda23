import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operationsDocument } from '../../build/operations-document.ts';
import { podRows } from '../../main/pod/operations.ts';

const file = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

describe('docs/operations.md', () => {
  it('is current; `npm run documents` makes it so', () => {
    expect(file).toBe(operationsDocument());
  });

  it('has a line for each operation of the pod', () => {
    const lines = file.split('\n');
    for (const { name, row } of podRows()) {
      const found = lines.filter((line) => line.includes(`| \`${name}\`<br>`));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`| ${row.description.number} | ${row.description.purpose} |`);
    }
  });
});
