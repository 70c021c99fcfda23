import { expectOnView } from './commands-desk.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const search = ({ page }: Foyer) => page.getByRole('combobox');
const selected = ({ page }: Foyer) => page.locator('[role=option][aria-selected=true]');

test('opens by the tray and by the shortcut, with the focus in an empty search field', async ({
  foyer,
  desk,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  const byShortcut = () => desk.keyboard.press('ctrl+shift+space');
  for (const [opens, closes] of [
    [() => item.activate(), () => desk.keyboard.press('Escape')],
    [byShortcut, byShortcut],
    [() => item.activate(), () => item.activate()],
  ] as const) {
    const { count } = foyer.state().opening;
    await opens();
    await foyer.until(({ opening }) => opening.visible && opening.count === count + 1);
    await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    await expect(search(foyer)).toBeFocused();
    await expect(search(foyer)).toHaveValue('');
    await desk.keyboard.type('xq');
    await expect(search(foyer)).toHaveValue('xq');
    // The first Escape clears what was typed, and only that.
    await desk.keyboard.press('Escape');
    await expect(search(foyer)).toHaveValue('');
    expect(foyer.state().opening).toMatchObject({ visible: true, count: count + 1 });
    await closes();
    await foyer.until(({ opening }) => !opening.visible);
    await expect
      .poll(async () => (await desk.windows()).some(({ title }) => title === 'Foyer'))
      .toBe(false);
  }
});

test('hides when another window takes the focus, and comes back as one window', async ({
  foyer,
  desk,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  for (const round of [1, 2]) {
    await desk.keyboard.press('ctrl+shift+space');
    await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    await search(foyer).fill('somebody');
    await desk.spawn('xmessage', ['-title', `Elsewhere ${round}`, 'Another application']);
    await desk.waitForWindow((title) => title === `Elsewhere ${round}`, 5_000, { focused: true });
    await foyer.until(({ opening }) => !opening.visible);
  }
  const { count } = foyer.state().opening;
  await expect
    .poll(async () => {
      // Straight after the focus went, a click on the icon was meant to close: it opens nothing.
      if (!foyer.state().opening.visible) await item.activate();
      return foyer.state().opening.count;
    })
    .toBe(count + 1);
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
  await expect(search(foyer)).toHaveValue('');
  const windows = (await desk.windows()).filter(({ title }) => title === 'Foyer');
  expect(windows).toHaveLength(1);
});

test.describe('among a thousand people', () => {
  // Without outsiders, whom looking up could join with colleagues while the test counts rows.
  test.use({ simulatorOptions: { people: 1_000, accepted: 0 } });

  test('every key moves where it says, down to the last one', async ({ foyer, desk }) => {
    await foyer.until(({ people }) => !people.loading && people.total > 700);
    await desk.keyboard.press('ctrl+shift+space');
    await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    const place = async () => Number(await selected(foyer).getAttribute('aria-posinset'));
    const total = async () => Number(await selected(foyer).getAttribute('aria-setsize'));
    await expect.poll(place).toBe(1);
    for (const [key, ends] of [
      ['Down', (at: number) => at === 2],
      ['Down', (at: number) => at === 3],
      ['Up', (at: number) => at === 2],
      ['Next', (at: number) => at > 5 && at < 20],
      ['Prior', (at: number) => at === 2],
      ['Home', (at: number) => at === 1],
    ] as const) {
      await desk.keyboard.press(key);
      await expect.poll(async () => ends(await place()), { message: key }).toBe(true);
    }
    await desk.keyboard.press('End');
    await expect.poll(async () => (await place()) === (await total())).toBe(true);
    expect(await total()).toBeGreaterThan(700);
    await expectOnView(selected(foyer));
    await expect(selected(foyer).locator('.person-name')).not.toBeEmpty();
    const drawn = await foyer.page.getByRole('option').count();
    expect(drawn).toBeLessThan(60);
  });

  test('a favourite stands on top from the next opening on, also after a restart', async ({
    foyer,
    desk,
    open,
  }) => {
    await foyer.until(({ people }) => !people.loading);
    await desk.keyboard.press('ctrl+shift+space');
    await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    await desk.keyboard.press('End');
    await expect(selected(foyer).locator('.person-name')).not.toBeEmpty();
    await expect.poll(async () => selected(foyer).getAttribute('aria-posinset')).not.toBe('1');
    const name = (await selected(foyer).locator('.person-name').textContent()) ?? '';
    await desk.keyboard.press('ctrl+d');
    const question = { query: '', from: 0, count: 1 };
    const onTop = async () => {
      const page = await foyer.page.evaluate((about) => window.foyer.listPeople(about), question);
      return page.ok ? page.value.rows[0] : undefined;
    };
    await expect.poll(onTop).toMatchObject({ name, favourite: true });
    await desk.keyboard.press('Escape');
    await foyer.until(({ opening }) => !opening.visible);

    await desk.keyboard.press('ctrl+shift+space');
    const first = ({ page }: Foyer) => page.locator('#person-0 .person-name');
    await expect(first(foyer)).toHaveText(name);
    await foyer.quit();
    const again = await open({ profile: foyer.profile });
    await again.until(({ people }) => people.total > 0);
    await expect(first(again)).toHaveText(name);
  });
});

for (const [key, did] of [
  ['a', 'accepts'],
  ['r', 'rejects'],
] as const) {
  test(`${key} on a request ${did} it, once, and the next request has the focus`, async ({
    foyer,
    desk,
    simulator,
  }) => {
    const [request, next] = foyer.state().requests;
    await desk.keyboard.press('ctrl+shift+space');
    await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
    await expect(search(foyer)).toBeFocused();
    await desk.keyboard.press('Up');
    const card = (name = '') => foyer.page.getByRole('article', { name });
    await expect(card(request?.name)).toBeFocused();
    await desk.keyboard.press(key);
    await foyer.until(({ requests }) => requests.length === 2);
    await expect(card(next?.name)).toBeFocused();
    expect(simulator.control.record()[did]).toEqual({ [request?.userId ?? '']: 1 });
    const posts = simulator.log.filter(({ path }) => /\/connection\/(accept|reject)$/.test(path));
    expect(posts).toHaveLength(1);
  });
}

test('a person without a mouse gets from the first start to a signed-in Symphony', async ({
  open,
  desk,
}) => {
  const foyer = await open();
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
  await expect(search(foyer)).toBeFocused();
  const toward = async (name: string) => {
    const target = foyer.page.getByRole('button', { name });
    for (let step = 0; step < 20; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await desk.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await toward('Symphony');
  await desk.keyboard.press('Return');
  await expect(foyer.page.getByRole('heading', { name: 'Sign in to Symphony' })).toBeVisible();
  await toward('Sign in');
  await desk.keyboard.press('Return');
  await foyer.until(({ accounts }) => accounts[0]?.status.kind === 'connected');
  await expect(foyer.page.locator('.status-text').first()).toHaveText('Connected');
  await foyer.until(({ requests }) => requests.length === 3);
});
