import { expect, test } from './fixtures.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2, incoming: 1 } });

declare global {
  interface Window {
    framesDrawn?: number;
  }
}

test('hidden, the popover draws no frame, whatever happens meanwhile', async ({
  foyer: { page, until },
  desk,
  simulator,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  const drawn = () => page.evaluate(() => window.framesDrawn ?? 0);
  const animations = () => page.evaluate(() => document.getAnimations().length);
  /** What happens reaches the page, which would show it. */
  const knockingBecomes = async (count: number) => {
    simulator.control.arrive();
    await page.evaluate(() => window.foyer.refresh());
    await until(({ requests }) => requests.length === count);
    await item.waitFor(async () => (await item.tooltip()).includes(`${count} people`), 5_000);
  };
  await page.evaluate(() => {
    const count = () => {
      window.framesDrawn = (window.framesDrawn ?? 0) + 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });

  // Hiding takes a moment to reach the page: the last frames of before are not counted.
  const stillness = await drawn();
  await knockingBecomes(2);
  const first = await drawn();
  expect(first - stillness).toBeLessThanOrEqual(2);
  await knockingBecomes(3);
  expect(await drawn()).toBe(first);

  await item.activate();
  await until(({ opening }) => opening.visible);
  await expect.poll(drawn).toBeGreaterThan(first + 3);

  await page.evaluate(() => window.foyer.hidePopover());
  await until(({ opening }) => !opening.visible);
  await knockingBecomes(4);
  const last = await drawn();
  await knockingBecomes(5);
  expect(await drawn()).toBe(last);
  expect(await animations()).toBe(0);
});
