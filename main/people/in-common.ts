import type { Connection, InCommon, Outcome, Problem } from '../../preload/contract.ts';
import { failure, success } from '../../preload/contract.ts';
import type { UserConnection } from '../pod/models.ts';
import type { Identity, Person } from './person.ts';
import type { PodAccount, SpacesAccount } from './sources.ts';
import { spacesInCommon } from './spaces-in-common.ts';

interface Parts {
  readonly pods: () => readonly PodAccount[];
  readonly spaces: () => readonly SpacesAccount[];
}

const stateOf = {
  pending_incoming: 'pending-incoming',
  pending_outgoing: 'pending-outgoing',
  accepted: 'accepted',
  rejected: 'rejected',
  unknown: 'unknown',
} as const satisfies Record<UserConnection['status'], Connection['state']>;

/**
 * Asks each system what a person and we have in common; one that cannot be asked leaves the others
 * to tell. No rooms are told: a pod of 1.40 finds rooms by words of their names only, not by who is
 * in them.
 */
export function createInCommon({ pods, spaces }: Parts) {
  return async (person: Person): Promise<InCommon> => {
    const [connections, places] = await Promise.all([
      Promise.all(
        asked(person, 'symphony', pods()).map(({ account, userId }) => ask(account, userId)),
      ),
      Promise.all(
        asked(person, 'spaces', spaces()).map(({ account, userId }) =>
          spacesInCommon(account, userId, person),
        ),
      ),
    ]);
    const found = valuesOf(places);
    return {
      connections: valuesOf(connections),
      places: found.flatMap((one) => one.places),
      unasked: found.reduce((count, { unasked }) => count + unasked, 0),
      problem: problemOf([...connections, ...places]),
    };
  };
}

async function ask(
  { accountId, client }: PodAccount,
  userId: string,
): Promise<Outcome<Connection>> {
  const info = await client.connection.info({ userId });
  if (info.ok) {
    const { status, firstRequestedAt, updatedAt, requestCounter: timesAsked } = info.value;
    const state = stateOf[status];
    return success({ accountId, userId, state, firstRequestedAt, updatedAt, timesAsked });
  }
  if (info.problem.code !== 'not-found') return failure(info.problem.code, info.problem.detail);
  const never = { firstRequestedAt: null, updatedAt: null, timesAsked: 0 };
  return success({ accountId, userId, state: 'none', ...never });
}

function asked<Account extends { readonly accountId: string }>(
  { identities }: Person,
  system: Identity['system'],
  accounts: readonly Account[],
): { readonly account: Account; readonly userId: string }[] {
  return identities
    .filter((identity) => identity.system === system)
    .flatMap(({ accountId, userId }) =>
      accounts
        .filter((account) => account.accountId === accountId)
        .map((account) => ({ account, userId })),
    );
}

function valuesOf<Value>(outcomes: readonly Outcome<Value>[]): Value[] {
  return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}

function problemOf(outcomes: readonly Outcome<unknown>[]): Problem | null {
  const failed = outcomes.find((outcome) => !outcome.ok);
  return failed && !failed.ok ? failed.problem : null;
}
