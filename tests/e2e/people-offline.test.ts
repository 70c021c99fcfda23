import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ simulatorOptions: { people: 10_000, accepted: 20 } });

const rows = ({ page }: Foyer) => page.getByRole('option');
const listed = async ({ profile }: Foyer) =>
  readdir(join(profile.folder, 'people')).catch(() => []);

/** How long the key takes until rows of people stand on the screen, in milliseconds. */
async function timeToRows({ page }: Foyer, press: () => Promise<void>): Promise<number> {
  const began = Date.now();
  const painted = page.evaluate(async () => {
    const isThere = () =>
      !document.documentElement.hasAttribute('data-hidden') &&
      document.hasFocus() &&
      document.querySelector('[role=option]') !== null;
    // A hidden page has no frames.
    do await new Promise((drawing) => requestAnimationFrame(drawing));
    while (!isThere());
    return new Promise<number>((drawn) => {
      const behind = new MessageChannel();
      behind.port1.onmessage = () => drawn(Date.now());
      behind.port2.postMessage(null);
    });
  });
  await press();
  return (await painted) - began;
}

test('ten thousand people are there at the second start, with the network off', async ({
  foyer: before,
  open,
  desk,
  simulator,
}) => {
  await before.until(({ people }) => !people.loading && people.total > 6_000, 60_000);
  const { total } = before.state().people;
  await before.quit();
  simulator.control.offline(true);

  const foyer = await open({ profile: before.profile });
  await foyer.until(({ people }) => people.total === total, 10_000);
  const took = await timeToRows(foyer, () => desk.keyboard.press('ctrl+shift+space'));
  test.info().annotations.push({ type: 'rows', description: `painted after ${took} ms` });
  console.log(`${total} people from disk: rows painted ${took} ms after the key, network off`);
  expect(took).toBeLessThan(3_000);

  const somebody = [...simulator.people].find(({ inSpaces, index }) => inSpaces && index > 5_000);
  if (!somebody) throw new Error('Nobody is in Spaces');
  await foyer.page.getByRole('combobox').fill(somebody.email);
  await expect(rows(foyer).first()).toContainText(somebody.displayName);
});

test.describe('few people', () => {
  test.use({ simulatorOptions: { people: 60, accepted: 30 } });

  test('nobody is looked up again at the second start, and never more than four at once', async ({
    foyer: before,
    open,
    simulator,
    desk,
  }) => {
    await before.until(({ people }) => !people.loading && people.total > 60);
    const lookUps = () => simulator.log.filter(({ path }) => path.endsWith('/v2/user'));
    await before.quit();
    const asked = lookUps();
    expect(asked.length).toBeGreaterThanOrEqual(30);
    expect(new Set(asked.map(({ query }) => JSON.stringify(query))).size).toBe(asked.length);
    const atOnce = asked.map(({ at }) =>
      asked.filter((other) => other.at <= at && (other.answeredAt ?? Infinity) > at),
    );
    expect(Math.max(...atOnce.map(({ length }) => length))).toBeLessThanOrEqual(4);

    const foyer = await open({ profile: before.profile });
    await foyer.until(
      ({ accounts, people }) =>
        accounts.every(({ status }) => status.kind === 'connected') && !people.loading,
      30_000,
    );
    await desk.keyboard.press('ctrl+shift+space');
    await expect(rows(foyer).first()).toBeVisible();
    await foyer.page.evaluate(() => window.foyer.refresh());
    await foyer.until(({ people }) => !people.loading);
    const again = lookUps().slice(asked.length);
    const known = new Set(asked.map(({ query }) => JSON.stringify(query)));
    expect(again.filter(({ query }) => known.has(JSON.stringify(query)))).toEqual([]);
    expect(again.filter(({ query }) => 'uid' in query)).toEqual([]);
  });

  test('signing out takes everybody along, from the disk too', async ({ foyer }) => {
    await foyer.until(({ people }) => !people.loading && people.total > 60);
    await expect.poll(() => listed(foyer)).toHaveLength(2);
    const [first, second] = foyer.state().accounts;
    for (const account of [first, second]) {
      const before = (await listed(foyer)).length;
      await foyer.page.evaluate(
        (accountId) => window.foyer.signOut({ accountId }),
        account?.id ?? '',
      );
      await expect.poll(() => listed(foyer)).toHaveLength(before - 1);
    }
    expect(await listed(foyer)).toEqual([]);
    await foyer.until(({ people }) => people.total === 0);
  });
});
