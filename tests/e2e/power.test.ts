import type { Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import { powerEvents } from './power-events.ts';

test.use({ deskOptions: { power: true }, simulatorOptions: { people: 40, accepted: 4 } });

const requestsAsked = ({ log }: Simulator) =>
  log.filter(({ query }) => query['status'] === 'pending_incoming').length;
const presenceAsked = ({ log }: Simulator) =>
  log.filter(({ path }) => /\/v1\/presence$/.test(path)).length;

test('after a sleep, each system is asked once, and who knocked meanwhile is told of', async ({
  desk,
  foyer,
  simulator,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  await desk.logind?.waitForListener(5_000);
  const state = await foyer.until(({ people }) => !people.loading);
  await expect.poll(() => presenceAsked(simulator)).toBeGreaterThan(0);
  const events = await powerEvents(foyer);

  desk.logind?.suspend();
  await expect.poll(events).toContain('suspend');
  simulator.control.arrive();
  const asked = [requestsAsked(simulator), presenceAsked(simulator)];

  desk.logind?.resume();
  await expect.poll(events).toContain('resume');
  const many = `${state.requests.length + 1} people are knocking`;
  await item.waitFor(async () => (await item.tooltip()).includes(many), 5_000);
  await expect.poll(() => presenceAsked(simulator)).toBe((asked[1] ?? 0) + 1);
  expect([requestsAsked(simulator), presenceAsked(simulator)]).toEqual(asked.map((n) => n + 1));
});
