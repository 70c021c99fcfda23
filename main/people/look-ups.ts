import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Clock } from '../rhythm.ts';
import type { Gate } from './gate.ts';
import { normaliseAddress, type PersonFacts } from './person.ts';
import { factsOfPodUser, type PodAccount } from './sources.ts';

/** A user of a pod that was looked up. */
export interface LookedUp extends PersonFacts {
  readonly userId: string;
}

/** Asks pods for single users, each once. */
export interface LookUps {
  /** `not-found`: nobody. */
  readonly byUser: (
    accountId: string,
    userId: string,
    urgency?: 'urgent' | 'patient',
  ) => Promise<Outcome<LookedUp>>;
  readonly byAddress: (accountId: string, address: string) => Promise<Outcome<LookedUp>>;
  readonly forget: (accountId: string) => void;
}

interface Answer {
  readonly outcome: Promise<Outcome<LookedUp>>;
  readonly until: number;
}

interface Parts {
  readonly pods: () => readonly Pick<PodAccount, 'accountId' | 'client'>[];
  readonly gate: Gate;
  readonly clock: Pick<Clock, 'now'>;
}

const keptFor = 12 * 60 * 60_000;
const nobodyKeptFor = 60 * 60_000;

/**
 * Look-ups shared by all who want the same answer, kept in memory for half a day; "nobody" for an
 * hour; other problems not at all.
 */
export function createLookUps({ pods, gate, clock }: Parts): LookUps {
  const answers = new Map<string, Answer>();

  function once(
    accountId: string,
    question: { readonly uid: string } | { readonly email: string },
    urgency: 'urgent' | 'patient' = 'patient',
  ): Promise<Outcome<LookedUp>> {
    const key = `${accountId} ${JSON.stringify(question)}`;
    const kept = answers.get(key);
    if (kept && kept.until > clock.now()) return kept.outcome;
    const outcome = gate.through(() => find(accountId, question), urgency);
    answers.set(key, { outcome, until: Number.POSITIVE_INFINITY });
    void outcome.then((settled) => {
      if (answers.get(key)?.outcome !== outcome) return;
      const age = ageOf(settled);
      if (age === 0) answers.delete(key);
      else answers.set(key, { outcome, until: clock.now() + age });
    });
    return outcome;
  }

  async function find(
    accountId: string,
    question: { readonly uid: string } | { readonly email: string },
  ): Promise<Outcome<LookedUp>> {
    const pod = pods().find((account) => account.accountId === accountId);
    if (!pod) return failure('not-signed-in');
    const outcome = await pod.client.user.find(question);
    if (!outcome.ok) return outcome;
    if (!outcome.value) return failure('not-found');
    return success({ userId: outcome.value.id, ...factsOfPodUser(outcome.value) });
  }

  return {
    byUser: (accountId, userId, urgency) => once(accountId, { uid: userId }, urgency),
    byAddress: (accountId, address) => once(accountId, { email: normaliseAddress(address) }),
    forget(accountId) {
      for (const key of answers.keys()) {
        if (key.startsWith(`${accountId} `)) answers.delete(key);
      }
    },
  };
}

function ageOf(outcome: Outcome<LookedUp>): number {
  if (outcome.ok) return keptFor;
  return outcome.problem.code === 'not-found' ? nobodyKeptFor : 0;
}
