import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProfileFiles } from '../../../main/desktop/profile-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-profile-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('files of the profile', () => {
  it('are read as they were written, by their owner alone', async () => {
    const files = createProfileFiles(folder, () => undefined);
    expect(await files.write('people.json', { favourites: ['a'] })).toEqual({ ok: true });
    expect(await files.read('people.json')).toEqual({ favourites: ['a'] });
    expect((await stat(join(folder, 'people.json'))).mode & 0o777).toBe(0o600);
  });

  it('leave nothing else behind, however many writes come at once', async () => {
    const files = createProfileFiles(folder, () => undefined);
    await Promise.all([1, 2, 3, 4, 5].map((turn) => files.write('a.json', { turn })));
    expect(await readdir(folder)).toEqual(['a.json']);
    expect(await files.read('a.json')).toEqual({ turn: 5 });
  });

  it('are kept aside and reported when they are broken', async () => {
    const reports: string[] = [];
    await writeFile(join(folder, 'settings.json'), '{"shortcut": ');
    const files = createProfileFiles(folder, (sentence) => reports.push(sentence));
    expect(await files.read('settings.json')).toBeUndefined();
    const [aside] = await readdir(folder);
    expect(aside).toMatch(/^settings\.json\.broken-\d+$/);
    expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe('{"shortcut": ');
    expect(reports).toHaveLength(1);
  });

  it('are rid of what a killed writer left behind, and of nothing else', async () => {
    const files = createProfileFiles(folder, () => undefined);
    const others = ['.settings.json', '.hidden.123456abcdef', 'settings.json.broken-1', 'a.json'];
    const left = ['.settings.json.0123456789ab', '.settings.json.broken-1.0123456789ab'];
    for (const name of [...others, ...left]) await writeFile(join(folder, name), '{}');
    const writing = files.write('a.json', { turn: 1 });
    await files.tidy();
    expect(await writing).toEqual({ ok: true });
    expect((await readdir(folder)).toSorted()).toEqual(others.toSorted());
  });

  it('are kept aside when they cannot be read at all, rather than replaced', async () => {
    const reports: string[] = [];
    await mkdir(join(folder, 'accounts.json'));
    await writeFile(join(folder, 'accounts.json', 'inner'), 'worth something');
    const files = createProfileFiles(folder, (_name, aside) => reports.push(aside));
    expect(await files.read('accounts.json')).toBeUndefined();
    expect(reports).toEqual([expect.stringMatching(/^accounts\.json\.broken-\d+$/)]);
    expect(await readdir(join(folder, reports[0] ?? ''))).toEqual(['inner']);
    expect(await files.read('other.json')).toBeUndefined();
    expect(reports).toHaveLength(1);
  });

  it('leave no draft behind, however often the disk refuses', async () => {
    const files = createProfileFiles(folder, () => undefined);
    await mkdir(join(folder, 'a.json'));
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await files.write('a.json', { turn })).toMatchObject({ ok: false });
    }
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('tell when all that was to be written is on the disk', async () => {
    const files = createProfileFiles(folder, () => undefined);
    for (const turn of [1, 2, 3]) void files.write('a.json', { turn, large: 'x'.repeat(1e6) });
    await files.settled();
    expect(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8'))).toMatchObject({ turn: 3 });
  });

  it('say why when the disk refuses', async () => {
    await writeFile(join(folder, 'taken'), '');
    const files = createProfileFiles(join(folder, 'taken'), () => undefined);
    expect(await files.write('a.json', {})).toMatchObject({ problem: { code: 'disk-refused' } });
  });
});
