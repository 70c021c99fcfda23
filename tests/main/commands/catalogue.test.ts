import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { good, office, pod } from './office.ts';

describe('the commands', () => {
  it('are all operations of both systems, each in its group', async () => {
    const { listCommands } = office();
    const rows = good(await listCommands({ query: '' }));
    expect(rows.filter(({ system }) => system === 'symphony')).toHaveLength(62);
    expect(rows.filter(({ system }) => system === 'spaces').length).toBeGreaterThan(10);
    expect(rows.every(({ group }) => /^[A-Z]/.test(group))).toBe(true);
  });

  it.each([
    ['deactivate', 'room.setActive'],
    ['delet cert', 'certificate.delete'],
    ['find rom', 'room.search'],
    ['room.search', 'room.search'],
    ['mark read', 'users.markRead'],
  ])('are found by what they do and by their names: %s', async (query, name) => {
    expect((await office().names(query)).slice(0, 3)).toContain(name);
  });

  it('say which letters matched', async () => {
    const [row] = good(await office().listCommands({ query: 'deact' }));
    expect(row?.marks[0]).toEqual({ field: 'purpose', from: 0, to: 5 });
  });

  it('for administrators stand behind the others until one went well', async () => {
    const { names, run } = office((name) => success(name === 'admin.user.list' ? [] : {}));
    const place = async (name: string) => (await names('')).indexOf(name);
    const before = await place('admin.user.list');
    expect(before).toBeGreaterThan(await place('user.find'));
    await run('admin.user.list');
    expect(await place('admin.user.list')).toBe(0);
    expect(await place('admin.entitlement.list')).toBeLessThan(await place('user.find'));
  });

  it('that were refused sink, with the reason, until they go well again', async () => {
    let refuse = true;
    const { listCommands, run } = office(() =>
      refuse ? failure('not-allowed', { status: '403', host: 'home.example' }) : success([]),
    );
    expect(await run('admin.user.list')).toMatchObject({ problem: { code: 'not-allowed' } });
    const last = good(await listCommands({ query: '' })).at(-1);
    expect(last).toMatchObject({ name: 'admin.user.list', section: 'refused' });
    expect(last?.refused).toMatchObject({ code: 'not-allowed' });
    const found = good(await listCommands({ query: 'list everyone' }));
    expect(found.at(-1)).toMatchObject({ name: 'admin.user.list', section: 'refused' });
    refuse = false;
    await run('admin.user.list');
    const rows = good(await listCommands({ query: '' }));
    expect(rows.some(({ section }) => section === 'refused')).toBe(false);
  });

  it('do not sink for one room that belongs to somebody else', async () => {
    const { listCommands, run } = office(() => failure('not-allowed', { status: '403' }));
    await run('room.info', { roomId: 'theirs' });
    const rows = good(await listCommands({ query: '' }));
    expect(rows.some(({ section }) => section === 'refused')).toBe(false);
  });

  it('used lately stand first, also after a restart, and only names are written down', async () => {
    const { run, listCommands, files } = office(() => success({}));
    await run('room.search', { query: 'a secret project' });
    const [first] = good(await listCommands({ query: '' }));
    expect(first).toMatchObject({ name: 'room.search', section: 'recent' });
    expect(files.get('commands.json')).toEqual({
      version: 1,
      used: [{ accountId: pod, name: 'room.search' }],
    });
  });
});
