import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { administratorsDocument, policySchemaText } from '../../build/policy-document.ts';
import { parsePolicy } from '../../main/desktop/settings/policy.ts';
import { settingKeys } from '../../preload/contract.ts';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('what administrators read', () => {
  it('is current; `npm run documents` makes it so', () => {
    expect(read('administrators.md')).toBe(administratorsDocument(read('administrators.md')));
    expect(read('policy.schema.json')).toBe(policySchemaText());
  });

  it('names every setting', () => {
    for (const key of settingKeys) expect(read('administrators.md')).toContain(`| \`${key}\` |`);
  });

  it('begins with a policy that Foyer takes', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read('administrators.md')) ?? [];
    expect(parsePolicy('/policy.json', example).policy).toMatchObject({
      state: 'in-force',
      refused: [],
    });
  });
});
