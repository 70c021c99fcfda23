import { describe, expect, it } from 'vitest';
import type { Field } from '../../../main/net/field.ts';
import { isOperation } from '../../../main/net/operation.ts';
import { everydayOperations } from '../../../main/pod/everyday.ts';
import { PodError } from '../../../main/pod/models/plain.ts';
import { podRows } from '../../../main/pod/operations.ts';
import { modelLines, operationLine } from './as-document.ts';
import { documentModels } from './document-models.ts';
import { documentOperations } from './document-operations.ts';

const rows = podRows();

describe('the table of the pod', () => {
  it('has the 62 operations of the document, in its order, as it tells them', () => {
    expect(rows).toHaveLength(62);
    // The document types one user id as text; it is digits all the same.
    const lines = documentOperations.map((line) =>
      line.replace('{userId:string}', '{userId:integer}'),
    );
    expect(rows.map(({ row }) => operationLine(row))).toEqual(lines);
  });

  it('has every model of the document, as it tells them', () => {
    const fields = rows.flatMap(({ row }): Field[] => {
      const { body, result } = row.description;
      return body ? [body, result] : [result];
    });
    expect([...modelLines([...fields, PodError])].sort()).toEqual([...documentModels].sort());
  });

  it('knows each row by one name and one purpose', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(62);
    const purposes = rows.map(({ row }) => row.description.purpose);
    expect(new Set(purposes).size).toBe(62);
    for (const purpose of purposes) expect(purpose).toMatch(/^[A-Z].{8,70}[^.]$/);
  });

  it('never says that a GET changes anything, nor that an admin path is for anyone', () => {
    for (const { row } of rows) {
      const { method, effect, path, who } = row.description;
      if (method === 'GET') expect(effect).toBe('reads');
      if (/^\/v1\/(admin|companycert)\//.test(path)) expect(who).toBe('administrator');
    }
  });

  it('destroys where a person has to be sure', () => {
    const names = rows.filter(({ row }) => row.description.effect === 'destroys');
    expect(names.map(({ name }) => name)).toEqual([
      'admin.message.suppress',
      'certificate.delete',
      'room.setActive',
      'admin.user.updateStatus',
    ]);
  });

  it('explains every field to who fills it in', () => {
    const explain = (field: Field): void => {
      expect(field.about).not.toBe('');
      if (field.kind === 'list') explain(field.of);
      if (field.kind === 'record') Object.values(field.fields).forEach(explain);
    };
    for (const { row } of rows) Object.values(row.fields).forEach(explain);
  });

  it('holds what Foyer asks by itself, at the same addresses', () => {
    const { login, ...everyday } = everydayOperations;
    expect(login.authenticate.path).toBe('/login/pubkey/authenticate');
    const plain = (path: string) => path.replace(/\{\w+\}/, '{}');
    for (const [group, operations] of Object.entries(everyday)) {
      for (const [name, operation] of Object.entries(operations)) {
        expect(isOperation(operation)).toBe(true);
        const row = rows.find((one) => one.name === `${group}.${name}`)?.row;
        expect(row?.method).toBe(operation.method);
        expect(plain(row?.path ?? '')).toBe(plain(operation.path));
      }
    }
  });
});
