import type { Desk } from '../desk/index.ts';
import { type Foyer, startFoyer } from '../e2e/foyer.ts';
import type { Profile } from '../e2e/profile.ts';
import type { Simulator } from '../simulator/index.ts';

/**
 * Makes a profile that is signed in to both systems and knows everybody; its tokens are in the
 * desk's keyring.
 */
export async function signInOnce(
  desk: Desk,
  simulator: Simulator,
): Promise<{ readonly profile: Profile; readonly known: number }> {
  const foyer = await startFoyer(desk, simulator);
  for (const outcome of [await foyer.signInToSymphony(), await foyer.signInToSpaces()]) {
    if (!outcome.ok) throw new Error(`Sign-in failed: ${JSON.stringify(outcome.problem)}`);
  }
  const known = await allPeople(foyer);
  await foyer.quit();
  return { profile: foyer.profile, known };
}

/** Spaces is asked for five hundred people a call, sixty calls a minute. */
const longestGathering = 600_000;

/** Waits until everybody both systems tell of has been gathered. */
export async function allPeople(foyer: Foyer): Promise<number> {
  const { people } = await foyer.until(
    ({ people: { loading, total }, accounts }) => accounts.length === 2 && !loading && total > 0,
    longestGathering,
  );
  return people.total;
}
