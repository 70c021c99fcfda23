import { failure, type Outcome, success } from '../../preload/contract.ts';
import { type Clock, isWithin } from '../rhythm.ts';
import type { Looked, LookedUp } from './cache-lines.ts';
import type { Gate } from './gate.ts';
import { normaliseAddress } from './person.ts';
import { factsOfPodUser, type PodAccount } from './sources.ts';

export type { LookedUp } from './cache-lines.ts';

type Urgency = 'urgent' | 'patient';

/** Asks pods for single users, each once within the age of the answer. */
export interface LookUps {
  /** `not-found`: nobody. */
  readonly byUser: (
    accountId: string,
    userId: string,
    urgency?: Urgency,
  ) => Promise<Outcome<LookedUp>>;
  readonly byAddress: (
    accountId: string,
    address: string,
    urgency?: Urgency,
  ) => Promise<Outcome<LookedUp>>;
  /** What was answered once, however long ago. */
  readonly remembered: (accountId: string, userId: string) => LookedUp | undefined;
  /** Takes in answers that were kept. */
  readonly recall: (accountId: string, looked: readonly Looked[]) => void;
  /** All answers that are worth keeping. */
  readonly lookedOf: (accountId: string) => readonly Looked[];
  readonly sizeOf: (accountId: string) => number;
  readonly forget: (accountId: string) => void;
}

interface Parts {
  readonly pods: () => readonly Pick<PodAccount, 'accountId' | 'client'>[];
  readonly gate: Gate;
  readonly clock: Pick<Clock, 'now'>;
  /** Told of each answer that is worth keeping. */
  readonly onLooked?: (accountId: string, looked: Looked) => void;
}

const day = 24 * 60 * 60_000;
/** People keep their names for years, and who is new in a pod can be waited for. */
const foundFor = 7 * day;
const nobodyFor = day;

/**
 * Look-ups shared by all who want the same answer. Somebody is asked for again after a week,
 * "nobody" after a day; other problems are not kept at all.
 */
export function createLookUps({ pods, gate, clock, onLooked }: Parts): LookUps {
  const answers = new Map<string, Map<string, Looked>>();
  const underWay = new Map<string, Promise<Outcome<LookedUp>>>();

  const isFresh = ({ at, found }: Looked) => isWithin(found ? foundFor : nobodyFor, at, clock);

  function answersOf(accountId: string) {
    const known = answers.get(accountId) ?? new Map<string, Looked>();
    answers.set(accountId, known);
    return known;
  }

  /** What users are called is told while they are asked for again; other old answers serve nobody. */
  const isOfUse = (looked: Looked) => isFresh(looked) || (looked.found && isById(looked.question));

  function once(
    accountId: string,
    question: string,
    urgency: Urgency = 'patient',
  ): Promise<Outcome<LookedUp>> {
    const kept = answers.get(accountId)?.get(question);
    if (kept && isFresh(kept)) return Promise.resolve(outcomeOf(kept.found));
    const key = `${accountId} ${question}`;
    const asked = underWay.get(key);
    if (asked) return asked;
    const outcome = gate.through(() => find(accountId, question), urgency);
    underWay.set(key, outcome);
    return outcome.finally(() => {
      if (underWay.get(key) === outcome) underWay.delete(key);
    });
  }

  async function find(accountId: string, question: string): Promise<Outcome<LookedUp>> {
    const pod = pods().find((account) => account.accountId === accountId);
    if (!pod) return failure('not-signed-in');
    const outcome = await pod.client.user.find(wordsOf(question));
    if (!outcome.ok) return outcome;
    const user = outcome.value;
    const found = user ? { userId: user.id, ...factsOfPodUser(user) } : null;
    keep(accountId, { question, at: clock.now(), found });
    return outcomeOf(found);
  }

  function keep(accountId: string, looked: Looked) {
    // Who signed out meanwhile wants nothing kept.
    if (!pods().some((account) => account.accountId === accountId)) return;
    answersOf(accountId).set(looked.question, looked);
    onLooked?.(accountId, looked);
  }

  return {
    byUser: (accountId, userId, urgency) => once(accountId, byId(userId), urgency),
    byAddress: (accountId, address, urgency) =>
      once(accountId, `email ${normaliseAddress(address)}`, urgency),
    remembered: (accountId, userId) =>
      answers.get(accountId)?.get(byId(userId))?.found ?? undefined,
    recall(accountId, looked) {
      const known = answersOf(accountId);
      for (const one of looked.filter(isOfUse)) {
        if (!known.has(one.question)) known.set(one.question, one);
      }
    },
    lookedOf: (accountId) => [...(answers.get(accountId)?.values() ?? [])].filter(isOfUse),
    sizeOf: (accountId) => answers.get(accountId)?.size ?? 0,
    forget(accountId) {
      answers.delete(accountId);
      for (const key of underWay.keys()) {
        if (key.startsWith(`${accountId} `)) underWay.delete(key);
      }
    },
  };
}

const byId = (userId: string) => `uid ${userId}`;
const isById = (question: string) => question.startsWith('uid ');

function wordsOf(question: string): { readonly uid: string } | { readonly email: string } {
  const space = question.indexOf(' ');
  const value = question.slice(space + 1);
  return isById(question) ? { uid: value } : { email: value };
}

function outcomeOf(found: LookedUp | null): Outcome<LookedUp> {
  return found ? success(found) : failure('not-found');
}
