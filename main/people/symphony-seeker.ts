import type { Clock } from '../rhythm.ts';
import type { LookUps } from './look-ups.ts';
import type { Known, Person } from './person.ts';
import type { PodAccount } from './sources.ts';

/** Finds the Symphony users of people who are known by address only. */
export interface SymphonySeeker {
  /** These people are on show now; what was on show before is not sought any more. */
  readonly seek: (people: readonly Person[]) => void;
  readonly stop: () => void;
}

interface Parts {
  readonly pods: () => readonly Pick<PodAccount, 'accountId'>[];
  readonly lookUps: LookUps;
  readonly clock: Clock;
  readonly learn: (known: readonly Known[]) => void;
}

/** What is on show for a blink while somebody types is not worth a question. */
const settledAfter = 300;
const mostARound = 40;

/** Looks people up once they have been on show for a moment, so that their presence can be shown. */
export function createSymphonySeeker({ pods, lookUps, clock, learn }: Parts): SymphonySeeker {
  let cancel = () => {};
  let round = 0;

  async function seekNow(people: readonly Person[], thisRound: number) {
    for (const { accountId } of pods()) {
      const unknown = people.filter(
        ({ address, identities }) =>
          address !== '' && !identities.some((identity) => identity.accountId === accountId),
      );
      await Promise.all(
        unknown.slice(0, mostARound).map(async ({ address }) => {
          if (round !== thisRound) return;
          const found = await lookUps.byAddress(accountId, address);
          // The one with this address is meant, whatever the pod calls it.
          if (found.ok) learn([{ ...found.value, address, accountId, system: 'symphony' }]);
        }),
      );
    }
  }

  return {
    seek(people) {
      cancel();
      round += 1;
      const thisRound = round;
      cancel = clock.after(settledAfter, () => void seekNow(people, thisRound));
    },
    stop() {
      round += 1;
      cancel();
    },
  };
}
