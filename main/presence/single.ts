import { type Outcome, type PresenceCategory, success } from '../../preload/contract.ts';
import type { PodPresence } from './source.ts';

const mostAtOnce = 4;

/**
 * Asks for people one by one, four at a time. People the pod will not tell of are left out; the
 * first failure that is not about one person ends the round.
 */
export async function askEach(
  client: PodPresence,
  userIds: readonly string[],
): Promise<Outcome<ReadonlyMap<string, PresenceCategory>>> {
  const told = new Map<string, PresenceCategory>();
  const left = [...userIds];
  let failed: Outcome<never> | null = null;

  async function askOn() {
    for (let userId = left.shift(); userId !== undefined && !failed; userId = left.shift()) {
      const outcome = await client.presence.one({ userId });
      if (outcome.ok) {
        told.set(userId, outcome.value.category);
      } else if (!isAboutOnePerson(outcome.problem.code)) {
        failed = outcome;
      }
    }
  }

  await Promise.all(Array.from({ length: mostAtOnce }, askOn));
  return failed ?? success(told);
}

function isAboutOnePerson(code: string): boolean {
  return code === 'not-allowed' || code === 'not-found' || code === 'unexpected-answer';
}
