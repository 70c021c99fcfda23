import { test as base } from '@playwright/test';
import { type Desk, type DeskOptions, openDesk } from '../desk/index.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/index.ts';
import { type Foyer, type Start, startFoyer } from './foyer.ts';

export { expect } from '@playwright/test';

interface Scene {
  /** What this file's desks and simulators have otherwise than usual: `test.use({ … })`. */
  deskOptions: DeskOptions;
  simulatorOptions: SimulatorOptions;
  desk: Desk;
  simulator: Simulator;
  /** Starts Foyer; it is ended with the test. */
  open: (start?: Start) => Promise<Foyer>;
  /** Foyer, signed in to both systems. */
  foyer: Foyer;
}

/** A test with a desk, a simulator and Foyer of its own, all of them real. */
export const test = base.extend<Scene>({
  deskOptions: [{}, { option: true }],
  simulatorOptions: [{}, { option: true }],
  desk: async ({ deskOptions }, use) => {
    const desk = await openDesk(deskOptions);
    await use(desk);
    await desk.close();
  },
  simulator: async ({ simulatorOptions }, use) => {
    const simulator = await startSimulator(simulatorOptions);
    await use(simulator);
    await simulator.close();
  },
  open: async ({ desk, simulator }, use) => {
    const started: Foyer[] = [];
    await use(async (start) => {
      const foyer = await startFoyer(desk, simulator, start);
      started.push(foyer);
      return foyer;
    });
    for (const foyer of started) await foyer.app.close().catch(() => undefined);
  },
  foyer: async ({ open }, use) => {
    const foyer = await open();
    for (const outcome of [await foyer.signInToSymphony(), await foyer.signInToSpaces()]) {
      if (!outcome.ok) throw new Error(`Sign-in failed: ${JSON.stringify(outcome.problem)}`);
    }
    await foyer.until(({ requests, people }) => requests.length > 0 && people.total > 0);
    await foyer.page.evaluate(() => window.foyer.hidePopover());
    await use(foyer);
  },
});
