import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import { expect, test } from './fixtures.ts';
import { writeProfile } from './profile.ts';
import { watchWellbeing } from './wellbeing.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

const names = [
  'settings.json',
  'accounts.json',
  'people.json',
  'answers.json',
  'told.json',
  'pause.json',
];
const broken = [
  ['binary garbage', Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 151) % 256))],
  ['nothing', Buffer.alloc(0)],
  ['half of a file', Buffer.from('{"version": 1, "accounts": [{"id": "spaces:1@a"')],
  ['endless brackets', Buffer.from('['.repeat(2_000_000))],
] as const;
const wrong = [
  ['a list', [1, 'two', null]],
  ['a word', 'settings'],
  [
    'wrong types',
    {
      version: 'one',
      shortcut: 12,
      spaces: { accountsUrl: 'javascript:1', webUrl: ['x'], redirectPort: -1 },
      symphony: null,
      accounts: [null, 7, { id: {}, system: 'spaces', webUrl: 'file:///etc/passwd' }],
      clientSecretKept: 'yes',
      favourites: { length: 1e9 },
      recents: [{ identities: [{ system: 'fax' }] }, null, 'x'],
      answers: [{ answer: 'maybe', request: { id: 1 } }, null],
      requestIds: [{}, null, 3],
    },
  ],
  [
    'a great deal of it',
    { accounts: Array(200_000).fill({ id: 'x' }), favourites: 'x'.repeat(9e6) },
  ],
] as const;

async function startIn(folder: string, content: Buffer | string) {
  await mkdir(folder, { recursive: true });
  await Promise.all(names.map((name) => writeFile(join(folder, name), content)));
}

for (const [what, content, keptAside] of [
  ...broken.map(([what, content]) => [what, content, true] as const),
  ...wrong.map(([what, value]) => [what, JSON.stringify(value), false] as const),
]) {
  test(`where every file holds ${what}, Foyer starts and works`, async ({
    desk,
    open,
    simulator,
  }) => {
    const profile = await writeProfile(desk.folder, simulator);
    await startIn(profile.folder, content);
    const foyer = await open({ profile });
    const wellbeing = await watchWellbeing(foyer);
    expect(foyer.state()).toMatchObject({ accounts: [], requests: [], recents: [] });
    expect(await foyer.signInToSymphony()).toEqual({ ok: true });
    await foyer.until(({ requests }) => requests.length === 3);
    expect((await desk.windows()).map(({ title }) => title)).not.toContain('Error');

    for (const name of keptAside ? names : []) {
      const files = await readdir(profile.folder);
      const aside = files.find((file) => file.startsWith(`${name}.broken-`)) ?? '';
      const kept = await readFile(join(profile.folder, aside));
      // Compared by `expect`, two megabytes take seconds.
      expect(Buffer.from(content).equals(kept), name).toBe(true);
    }
    const accounts: unknown = JSON.parse(
      await readFile(join(profile.folder, 'accounts.json'), 'utf8'),
    );
    expect(accounts).toMatchObject({ accounts: [{ system: 'symphony' }] });
    expect(await wellbeing.troubles()).toEqual([]);
  });
}

test('where a file cannot be written, that is said, and what was done is done until the end', async ({
  desk,
  open,
  simulator,
}) => {
  const profile = await writeProfile(desk.folder, simulator);
  const foyer = await open({ profile });
  const wellbeing = await watchWellbeing(foyer);
  // There from the start, it would be kept aside as a file that cannot be read.
  await mkdir(join(profile.folder, 'accounts.json', 'in-the-way'), { recursive: true });
  const outcome = await foyer.signInToSymphony();
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'disk-refused' } });
  await foyer.until(({ requests }) => requests.length === 3);
  expect(await wellbeing.troubles()).toEqual([]);
});

/** What Chromium may make of, and a link that leads nowhere. */
const garbage = ['--no-such-switch=1', 'foyer://..%2f..%2f?<script>', '\u202E\u0007\n'];

test('garbage on the command line does no harm, and what makes no sense is refused', async ({
  open,
  desk,
}) => {
  const foyer = await open({ args: garbage });
  const wellbeing = await watchWellbeing(foyer);
  await foyer.until(({ opening }) => opening.visible);
  await foyer.page.evaluate(() => window.foyer.hidePopover());
  await foyer.until(({ opening }) => !opening.visible);

  const startAgain = async (...args: string[]) => {
    const again = await desk.spawn(electronRuntime().executable, [
      ...electronArguments(),
      `--user-data-dir=${foyer.profile.folder}`,
      ...args,
    ]);
    return new Promise((resolve) => again.once('exit', resolve));
  };
  const { count } = foyer.state().opening;
  expect(await startAgain(...garbage)).toBe(0);
  await foyer.until(({ opening }) => opening.visible && opening.count === count + 1);
  // A link, even one that leads nowhere, is told and not toggled away.
  expect(await startAgain('--toggle', ...garbage)).toBe(0);
  await foyer.until(({ opening }) => opening.visible && opening.count === count + 2);
  expect(await startAgain('--toggle', '--no-such-switch=1')).toBe(0);
  await foyer.until(({ opening }) => !opening.visible);
  for (const senseless of ['--toggle=maybe', '--togle', 'javascript:alert(1)', 'A'.repeat(9_999)]) {
    expect(await startAgain(senseless)).toBe(2);
  }
  // Chromium would end the first one for an argument that it cannot hand on.
  expect(await startAgain(`foyer://join?link=${'A'.repeat(100_000)}`)).toBe(2);
  expect(foyer.state().opening).toMatchObject({ visible: false, count: count + 2 });
  expect(await desk.browser.urls()).toEqual([]);
  expect(await wellbeing.troubles()).toEqual([]);
});
