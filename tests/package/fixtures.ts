import type { DeskUser } from '../desk/index.ts';
import { test as base } from '../e2e/fixtures.ts';
import { createUser, isOurs, removeUser } from './machine.ts';

export { expect } from '@playwright/test';

interface Machine {
  /** An ordinary user of the machine, whose desk it is; without root, whoever runs the test. */
  user: DeskUser | undefined;
}

/** A test with an ordinary user, a desk of that user and a simulator. */
export const test = base.extend<object, Machine>({
  user: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this needs nothing
    async ({}, use) => {
      if (!isOurs) return use(undefined);
      const user = await createUser(`foyer-test-${process.pid}`);
      await use(user);
      await removeUser(user);
    },
    { scope: 'worker' },
  ],
  deskOptions: async ({ user }, use) => use(user === undefined ? {} : { user }),
});
