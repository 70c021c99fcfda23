import {
  type Account,
  failure,
  type Outcome,
  type Problem,
  type QuestionOf,
  type Reached,
  success,
  type Way,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { createGate } from '../people/gate.ts';
import type { PodClient } from '../pod/client.ts';
import { tellReach } from '../polling.ts';
import { symphonyStreamAddress } from './addresses.ts';
import type { StandingAccount, Standings } from './standings.ts';
import { type AccountLine, knownTo } from './ways/account-line.ts';
import { whyNoChat } from './ways/in-symphony.ts';
import { type Reachable, wayOf } from './ways/path.ts';

/** A pod's account that may open conversations. */
export interface GroupAccount extends StandingAccount {
  readonly client: StandingAccount['client'] & { readonly im: Pick<PodClient['im'], 'create'> };
}

/** Reaching several people at once. */
export interface Group {
  /** `not-found`: nobody of one of those ids. */
  readonly reachGroup: (question: QuestionOf<'reachGroup'>) => Promise<Outcome<Reached>>;
}

interface Parts {
  readonly line: AccountLine<GroupAccount>;
  readonly standings: Standings;
  readonly person: (personId: string) => Reachable | undefined;
  /** Finds further users of theirs; takes a moment at most. */
  readonly meet: (personId: string) => Promise<void>;
  readonly openApp: (address: string | null) => Promise<Outcome<void>>;
  readonly reached: (personId: string) => void;
  readonly told?: ((accountId: string, problem: Problem | null) => void) | undefined;
  readonly log: Log;
}

/** Somebody of the group, as the account that opens the chat knows them. */
interface Member {
  readonly name: string;
  readonly userId: string;
}

const mostAskedAtOnce = 4;
const mostNamed = 5;

/** One chat with all of a group, through the one account that knows them all; else a new space. */
export function createGroup(parts: Parts): Group {
  const { line, standings, person, meet, openApp, reached, told, log } = parts;

  /** The account that knows most of them. */
  function accountFor(people: readonly Reachable[]): Account | undefined {
    const missing = (account: Account) => strangersTo(account, people).length;
    const [best] = line.able('chat').toSorted((one, other) => missing(one) - missing(other));
    return best;
  }

  function knownToOne(people: readonly Reachable[]): boolean {
    const best = accountFor(people);
    return best !== undefined && strangersTo(best, people).length === 0;
  }

  async function chat(people: readonly Reachable[], best: Account): Promise<Outcome<void>> {
    const strangers = strangersTo(best, people);
    if (strangers.length > 0) return failure('not-in-chat', { name: namesOf(strangers) });
    const account = line.open(best.id);
    if (!account.ok) return account;
    const members = people.flatMap(({ name, identities }) =>
      knownTo([best], identities).map(({ identity: { userId } }) => ({ name, userId })),
    );
    const apart = await notConnected(account.value, members);
    if (apart.length > 0) return failure('not-connected', { name: namesOf(apart) });
    const userIds = members.map(({ userId }) => userId);
    const stream = await account.value.client.im.create({ userIds });
    tellReach(stream, (problem) => told?.(best.id, problem));
    return stream.ok ? openApp(symphonyStreamAddress(stream.value.id, 'im')) : stream;
  }

  /** Whom the pod does not tell of is left to its answer. */
  async function notConnected(account: GroupAccount, members: readonly Member[]) {
    const gate = createGate(mostAskedAtOnce);
    const stood = await Promise.all(
      members.map(({ userId }) => gate.through(() => standings.ask(account, userId))),
    );
    return members.filter((member, at) => {
      const standing = stood[at];
      return standing?.ok && whyNoChat(standing.value, member.name) !== null;
    });
  }

  /** All of them can be invited to a new space, wherever they are. */
  function newSpace(): Way | null {
    const [account] = line.able('new-space');
    return account ? wayOf('invite', account) : null;
  }

  async function reachTogether(people: readonly Reachable[]): Promise<Reached> {
    if (!knownToOne(people)) await Promise.all(people.map(({ id }) => meet(id)));
    const met = people.map((one) => person(one.id) ?? one);
    const best = accountFor(met);
    if (!best) return refused(null, { code: 'not-signed-in' }, newSpace());
    const outcome = await chat(met, best);
    const problem = outcome.ok ? null : outcome.problem;
    log('group launch', { people: people.length, problem: problem?.code ?? 'none' });
    const way = wayOf('chat', best);
    if (problem) return refused(way, problem, newSpace());
    for (const { id } of met) reached(id);
    return { kind: 'opened', way };
  }

  return {
    async reachGroup({ personIds, way }) {
      const wanted = [...new Set(personIds)];
      const people = wanted.map(person).filter((one) => one !== undefined);
      if (people.length < wanted.length || people.length === 0) return failure('not-found');
      if (way === 'chat') return success(await reachTogether(people));
      return success({ kind: 'new-space', personIds: people.map(({ id }) => id) });
    },
  };
}

function refused(way: Way | null, problem: Problem, next: Way | null): Reached {
  return { kind: 'refused', way, problem, next };
}

function strangersTo(account: Account, people: readonly Reachable[]): readonly Reachable[] {
  return people.filter(({ identities }) => knownTo([account], identities).length === 0);
}

function namesOf(people: readonly { readonly name: string }[]): string {
  const names = people.slice(0, mostNamed).map(({ name }) => name);
  return [...names, ...(people.length > mostNamed ? ['…'] : [])].join(', ');
}
