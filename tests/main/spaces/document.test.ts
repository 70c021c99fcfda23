import { describe, expect, it } from 'vitest';
import { isOperation } from '../../../main/net/operation.ts';
import { everydayOperations } from '../../../main/spaces/everyday.ts';
import { spacesRows } from '../../../main/spaces/operations.ts';
import { answerLines, asDocument } from './as-document.ts';
import { documentAnswers } from './document-answers.ts';
import { documentCalls } from './document-calls.ts';

const rows = spacesRows();

describe('the table of Spaces', () => {
  it('has the 20 calls of the documents, and no other', () => {
    expect(documentCalls).toHaveLength(20);
    expect(rows.map(({ name }) => name)).toEqual(documentCalls.map(({ name }) => name));
  });

  it.each(rows)('asks for $name as the documents tell it', (named) => {
    const document = documentCalls.find(({ name }) => name === named.name);
    expect(asDocument(named)).toEqual(document);
  });

  it('reads of each answer what the documents tell of it', () => {
    const lines = rows.flatMap(({ row }) => answerLines(row.description.result));
    expect([...new Set(lines)].sort()).toEqual([...documentAnswers].sort());
  });

  it('knows each call by one name and one purpose', () => {
    const purposes = rows.map(({ row }) => row.description.purpose);
    expect(new Set(purposes).size).toBe(20);
    for (const purpose of purposes) expect(purpose).toMatch(/^[A-Z].{8,70}[^.]$/);
  });

  it('holds what Foyer asks by itself, at the same addresses', () => {
    for (const [group, operations] of Object.entries(everydayOperations)) {
      for (const [name, operation] of Object.entries(operations)) {
        expect(isOperation(operation)).toBe(true);
        const row = rows.find((one) => one.name === `${group}.${name}`)?.row;
        expect([row?.method, row?.path]).toEqual([operation.method, operation.path]);
      }
    }
  });
});
