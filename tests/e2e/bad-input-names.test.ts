import { hostileTexts } from '../simulator/hostile-texts.ts';
import type { Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer, Start } from './foyer.ts';
import { watchWellbeing } from './wellbeing.ts';

const image = '<img src=x onerror="document.title=\'owned\'">';
const script = '<script>document.title="owned"</script>';
/** What no part of the popover is made of, and what those names would make. */
const foreignElements = '#foyer :is(img, script, a, b, iframe, object, embed, link, style, base)';
/** Marks that no name may bring: controls, and what turns the direction of writing. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

async function openAmongHostileNames(
  open: (start?: Start) => Promise<Foyer>,
  simulator: Simulator,
): Promise<Foyer> {
  const names = simulator.control.hostileNames();
  const me = { _id: simulator.me.spacesId, displayname: script, username: image };
  simulator.control.fail({ path: /\/users\/me$/, mode: 'body', body: JSON.stringify(me) });
  const foyer = await open();
  await foyer.signInToSymphony();
  await foyer.signInToSpaces();
  await foyer.until(({ requests, people }) => requests.length > 0 && !people.loading);
  expect(names.length).toBeGreaterThan(hostileTexts.length);
  return foyer;
}

/** Waits until nothing is drawn any more that was not drawn before. */
const drawn = ({ page }: Foyer) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

test.describe('names that are markup, script, turned round or endless', () => {
  test.use({ simulatorOptions: { people: 24, accepted: 0, incoming: 3 } });

  test('are text in the popover, each on its own line, and make no element', async ({
    open,
    simulator,
  }) => {
    const foyer = await openAmongHostileNames(open, simulator);
    const { page } = foyer;
    const wellbeing = await watchWellbeing(foyer);
    await expect(page.locator('.request-name').first()).toBeVisible();
    await page.getByRole('button', { name: '2 more requests' }).click();
    await expect(page.locator('.request-name')).toHaveCount(3);
    const shown: string[] = await page.locator('.request-name').allTextContents();
    expect(shown).toEqual(expect.arrayContaining([image, script]));

    await page.getByRole('combobox').press('End');
    await page.getByRole('combobox').press('Home');
    // Looking people up may make one of two meanwhile.
    for (let row = 0; row < foyer.state().people.total; row += 1) {
      const option = page.locator(`#person-${row}`);
      await option.scrollIntoViewIfNeeded();
      const name = option.locator('.person-name');
      shown.push((await name.textContent()) ?? '');
      await page.getByRole('combobox').press('ArrowDown');
    }
    expect(shown).toEqual(
      expect.arrayContaining([
        image,
        script,
        '"><b>bold</b> & <a href="javascript:document.title=1">link</a>',
        'evil.exe reversed',
        "Robert'); DROP TABLE people;--",
        '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} & family',
        '\u0024{process.exit(1)} {{constructor}} %s %n',
        'two lines and a tab',
      ]),
    );
    for (const name of shown) {
      expect(name).not.toMatch(unprintable);
      expect(name.length).toBeLessThanOrEqual(250);
      expect(name).not.toBe('');
    }
    const heights = await page
      .locator('[role=option]')
      .evaluateAll((rows) => rows.map((row) => row.scrollHeight));
    expect(new Set(heights).size).toBe(1);

    await page.getByRole('combobox').fill('img');
    await expect(page.getByRole('option').first()).toContainText(image);
    await page.getByRole('combobox').fill(script);
    await expect(page.getByRole('option').first()).toContainText(script);
    await page.locator('.status-line').first().click();
    await expect(page.locator('.account-name').filter({ hasText: script })).toBeVisible();
    await drawn(foyer);
    await expect(page.locator(foreignElements)).toHaveCount(0);
    expect(await page.title()).toBe('Foyer');
    expect(await wellbeing.troubles()).toEqual([]);
  });

  test('are text in the menu of the tray and in notifications', async ({
    open,
    simulator,
    desk,
  }) => {
    const foyer = await openAmongHostileNames(open, simulator);
    const item = await desk.tray.waitForItem(5_000);
    await item.waitFor(async () => (await item.tooltip()).includes('3 people'), 5_000);
    const labels = (await item.menu()).children.map(({ label }) => label);
    const { requests } = foyer.state();
    for (const { name, company } of requests) expect(labels).toContain(`${name}, ${company}`);
    expect(labels.filter((label) => unprintable.test(label))).toEqual([]);

    for (const { name } of requests) {
      const told = await desk.notifications.waitFor(
        ({ summary }) => summary === `${name} would like to connect`,
        5_000,
      );
      expect(told.body).not.toMatch(/[<>]/);
    }
  });
});

for (const [markup, capabilities] of [
  ['reads markup', ['actions', 'body', 'body-markup']],
  ['knows no markup', ['actions', 'body']],
] as const) {
  test.describe(`where the desktop ${markup}`, () => {
    test.use({
      deskOptions: { capabilities: [...capabilities] },
      simulatorOptions: { people: 24, accepted: 3, incoming: 4 },
    });

    test('names in the body of a notification are shown as they are written', async ({
      open,
      simulator,
      desk,
    }) => {
      await openAmongHostileNames(open, simulator);
      const { body } = await desk.notifications.waitFor(
        ({ summary }) => summary.startsWith('4 people'),
        5_000,
      );
      if (markup === 'knows no markup') expect(body).toContain(image.slice(0, 30));
      else {
        expect(body).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
        expect(body).toContain('&lt;img src=x onerror=');
      }
    });
  });
}
