import { expect, test } from './fixtures.ts';

test('what main threw away goes back to the system when the popover was hidden for a while', async ({
  foyer,
  desk,
}) => {
  const { app } = foyer;
  await foyer.until(({ people }) => !people.loading);
  await desk.keyboard.press('ctrl+shift+space');
  await foyer.until(({ opening }) => opening.visible);
  const heap = () => app.evaluate(() => process.memoryUsage().heapTotal / 1_000_000);
  const before = await heap();
  const thrownAway = await app.evaluate(() => {
    const numbers = Array.from({ length: 1_000_000 }, (_one, at) => ({ at }));
    return numbers.length;
  });
  expect(thrownAway).toBe(1_000_000);
  expect(await heap()).toBeGreaterThan(before + 20);

  await desk.keyboard.press('Escape');
  await foyer.until(({ opening }) => !opening.visible);
  await expect.poll(heap, { timeout: 15_000 }).toBeLessThan(before + 5);
  expect(await app.evaluate(() => 'gc' in globalThis)).toBe(false);
});
