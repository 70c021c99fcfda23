import { describe, expect, it } from 'vitest';
import { success } from '../../../preload/contract.ts';
import { show } from '../a-state.ts';
import { cloud, good, office, pod } from './office.ts';

const roomRow = (name: string) => ({
  roomAttributes: { name, keywords: [{ key: 'desk', value: 'rates' }] },
  roomSystemInfo: { id: 'r1', creationDate: 0, createdByUserId: '7', active: true },
});

describe('an answer', () => {
  it('of 204 is nothing, and not an error', async () => {
    const { run } = office(() => success(null));
    expect(good(await run('user.find', { email: 'a@b.example' })).parts).toEqual([]);
  });

  it('of a list is a table that leaves out what nobody said, with names for numbers', async () => {
    const found = { count: 1, skip: 0, limit: 1, rooms: [roomRow('Morning call')] };
    const { run } = office(() => success(found));
    const [table] = good(await run('room.search', { query: 'x' })).parts;
    if (table?.kind !== 'table') throw new Error('No table');
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Name',
      'Keywords',
      'Id',
      'Creation date',
      'Created by user id',
      'Active',
    ]);
    expect(table.rows).toEqual([
      [
        'Morning call',
        'desk · rates',
        'r1',
        { moment: 0 },
        { person: '7', name: 'Rosa Weber' },
        { yes: true },
      ],
    ]);
  });

  it('of many rows is handed over 200 at a time, and only the last one', async () => {
    const ids = Array.from({ length: 450 }, (_, index) => String(1000 + index));
    const { run, listResultRows } = office(() => success(ids));
    const { resultId, parts } = good(await run('admin.user.list'));
    expect(parts[0]).toMatchObject({ kind: 'table', total: 450 });
    expect(parts[0]?.kind === 'table' && parts[0].rows).toHaveLength(200);
    const last = good(await listResultRows({ resultId, part: 0, from: 400 }));
    expect(last).toHaveLength(50);
    await run('admin.user.list');
    expect(await listResultRows({ resultId, part: 0, from: 0 })).toMatchObject({ ok: false });
  });

  it('is let go of when the popover is hidden', async () => {
    const { run, copyResult, copied, state } = office(() => success({ userId: '7' }));
    show(state, true);
    const { resultId } = good(await run('session.info'));
    show(state, false);
    expect(await copyResult({ resultId, form: 'json' })).toMatchObject({ ok: false });
    expect(copied).toEqual([]);
  });

  it('keeps secrets to itself: shown, copied as JSON, copied as CSV', async () => {
    const { run, copyResult, copied } = office(() =>
      success({ token: 'guest-token-of-somebody', displayName: 'Guest', userId: 'u1' }),
    );
    const result = good(await run('guests.signIn', { displayName: 'Guest' }, '', cloud));
    for (const form of ['json', 'csv'] as const) {
      await copyResult({ resultId: result.resultId, form });
    }
    expect(copied).toHaveLength(2);
    expect(JSON.stringify([result, copied])).not.toContain('guest-token');
    expect(JSON.stringify(result)).toContain('"secret":true');
  });

  it('is copied as JSON with every digit, and as CSV that no spreadsheet runs', async () => {
    const rows = [roomRow('=HYPERLINK("x")'), roomRow('a "quoted", name')];
    const { run, copyResult, copied } = office(() => success({ count: 2, rooms: rows }));
    const { resultId } = good(await run('room.search', { query: 'x' }));
    await copyResult({ resultId, form: 'csv' });
    const [heading, first, second] = copied[0]?.split('\r\n') ?? [];
    expect(heading).toMatch(/^roomAttributes\.name,roomAttributes\.keywords,roomSystemInfo\.id/);
    expect(first).toMatch(
      /^"'=HYPERLINK\(""x""\)",desk · rates,r1,1970-01-01T00:00:00\.000Z,7,yes/,
    );
    expect(second).toMatch(/^"a ""quoted"", name"/);
    await copyResult({ resultId, form: 'json' });
    expect(JSON.parse(copied[1] ?? '')).toMatchObject({ count: 2, rooms: rows });
  });

  it('that is hostile is one harmless line for each value', async () => {
    const { run } = office(() => success({ rooms: [roomRow(`a\u202e\nb${'x'.repeat(900)}`)] }));
    const [table] = good(await run('room.search', { query: 'x' })).parts;
    const name = table?.kind === 'table' ? table.rows[0]?.[0] : '';
    expect(String(name).length).toBeLessThanOrEqual(500);
    expect(String(name)).toMatch(/^a bx/);
  });
});

describe('a preview', () => {
  it('shows the call without a secret', async () => {
    const { previewCommand } = office();
    const values = {
      userAttributes: { displayName: 'Rosa' },
      password: { hSalt: 'salt-1', hPassword: 'derived-1', khSalt: 's', khPassword: 'd-2' },
    };
    const preview = good(
      await previewCommand({ accountId: pod, name: 'admin.user.create', values }),
    );
    expect(preview.call).toMatchObject({ method: 'POST', address: '/pod/v1/admin/user/create' });
    expect(preview.call?.body).toContain('Rosa');
    expect(preview.call?.body).not.toMatch(/salt-1|derived-1|d-2/);
    const shut = { spaceId: 'abc', password: '123456' };
    const get = { accountId: cloud, name: 'spaces.get', values: shut };
    expect(JSON.stringify(await previewCommand(get))).not.toContain('123456');
  });

  it('keeps every digit of an id, and tells each wrong entry by its place', async () => {
    const { previewCommand } = office();
    const question = (values: Parameters<typeof previewCommand>[0]['values']) =>
      previewCommand({ accountId: pod, name: 'room.search', values });
    const wide = good(await question({ query: 'x', owner: { userId: '9007199254740993' } }));
    expect(wide.call?.body).toContain('9007199254740993');
    const wrong = good(await question({ limit: 'ten', owner: { userId: 'me' } }));
    expect(wrong.call).toBeNull();
    expect(wrong.wrongs).toEqual(
      expect.arrayContaining([
        { path: 'query', reason: 'missing' },
        { path: 'limit', reason: 'wrong-form' },
        { path: 'owner.userId', reason: 'wrong-form' },
      ]),
    );
  });
});
