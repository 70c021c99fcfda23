import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { watchWellbeing } from './wellbeing.ts';

test.use({ simulatorOptions: { people: 5_000, accepted: 0 } });

test('among thousands of people, who are searched beside the main thread, slips find who is meant', async ({
  foyer,
  desk,
  simulator,
}) => {
  test.setTimeout(180_000);
  const { page, app, until } = foyer;
  const { troubles } = await watchWellbeing(foyer);
  await until(({ people }) => !people.loading && people.total > 4_000, 120_000);
  const people = [...simulator.people].filter(({ inSpaces }) => inSpaces);
  const meant = people.find(
    ({ given, family, index }) =>
      index > 3_000 && /^[A-Z][a-z]{4,}$/.test(given) && /^[A-Z][a-z]{6,}$/.test(family),
  );
  if (!meant) throw new Error('Nobody has so long a name');
  const swapped = meant.family.replace(/^(..)(.)(.)/, '$1$3$2').toLowerCase();

  await desk.keyboard.press('ctrl+shift+space');
  await desk.waitForWindow((title) => title === 'Foyer', 5_000, { focused: true });
  const first = page.getByRole('option').first();
  for (const typed of [`${meant.given.toLowerCase()} ${swapped}`, meant.email.slice(1, -10)]) {
    await page.getByRole('combobox').fill(typed);
    await expect(first.locator('.person-name')).toHaveText(meant.displayName);
    await expect(first.locator('mark').first()).toBeVisible();
  }

  const threads = await app.evaluate(() => {
    const report = process.report.getReport();
    return 'workers' in report && Array.isArray(report.workers) ? report.workers.length : 0;
  });
  expect(threads).toBeGreaterThan(0);
  expect(await troubles()).toEqual([]);
  const logs = join(foyer.profile.folder, 'logs');
  const told = await Promise.all((await readdir(logs)).map((file) => readFile(join(logs, file))));
  expect(told.join('\n')).not.toMatch(/a thread broke|a bug/);
});
