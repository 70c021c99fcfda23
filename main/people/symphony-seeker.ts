import type { Clock } from '../rhythm.ts';
import type { LookUps } from './look-ups.ts';
import type { Person, Told } from './person.ts';
import type { PodAccount } from './sources.ts';

/** Finds the Symphony users of people who are known by address only, and keeps those found fresh. */
interface SymphonySeeker {
  /** These people are on show now; what was on show before is not sought any more. */
  readonly seek: (people: readonly Person[]) => void;
  /** Finds the users of somebody who is to be reached, before all others. */
  readonly meet: (person: Person) => Promise<void>;
  readonly stop: () => void;
}

interface Parts {
  readonly pods: () => readonly Pick<PodAccount, 'accountId'>[];
  readonly lookUps: Pick<LookUps, 'byUser' | 'byAddress' | 'remembered'>;
  readonly clock: Clock;
  readonly learn: (told: readonly Told[]) => Promise<void>;
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
      const isKnown = ({ identities }: Person) =>
        identities.some((identity) => identity.accountId === accountId);
      // Whoever is known keeps nobody from being found.
      const unknown = people.filter((person) => !isKnown(person)).slice(0, mostARound);
      await Promise.all(
        [...unknown, ...people.filter(isKnown).slice(0, mostARound)].map(async (person) => {
          if (round !== thisRound) return;
          const known = person.identities.find((identity) => identity.accountId === accountId);
          await (known ? freshen(accountId, known.userId) : find(accountId, person.address));
        }),
      );
    }
  }

  async function find(accountId: string, address: string, urgency?: 'urgent') {
    if (address === '') return;
    const found = await lookUps.byAddress(accountId, address, urgency);
    if (!found.ok) return;
    // The one with this address is meant, whatever the pod calls it.
    await learn([
      { ...found.value, also: [address], accountId, system: 'symphony', source: 'looked-up' },
    ]);
  }

  /** Asks again only for somebody whose answer is older than its age. */
  async function freshen(accountId: string, userId: string) {
    if (!lookUps.remembered(accountId, userId)) return;
    const found = await lookUps.byUser(accountId, userId);
    if (found.ok) await learn([{ ...found.value, accountId, system: 'symphony' }]);
  }

  return {
    seek(people) {
      cancel();
      round += 1;
      const thisRound = round;
      cancel = clock.after(settledAfter, () => void seekNow(people, thisRound));
    },
    async meet({ address, identities }) {
      const others = pods().filter(
        ({ accountId }) => !identities.some((identity) => identity.accountId === accountId),
      );
      await Promise.all(others.map(({ accountId }) => find(accountId, address, 'urgent')));
    },
    stop() {
      round += 1;
      cancel();
    },
  };
}
