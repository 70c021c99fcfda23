import {
  failure,
  type Outcome,
  type Problem,
  type SystemName,
  success,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { tellReach } from '../polling.ts';
import type { SpacesClient } from '../spaces/client.ts';
import {
  directSpaceAddress,
  mayOpen,
  symphonyChatAddress,
  symphonyUserAddress,
} from './addresses.ts';

interface SpacesAccount {
  readonly accountId: string;
  /** Origin of the web client. */
  readonly webUrl: string;
  readonly client: { readonly spaces: Pick<SpacesClient['spaces'], 'direct'> };
}

/** Who is to be reached. */
interface Reachable {
  readonly id: string;
  readonly name: string;
  readonly identities: readonly {
    readonly accountId: string;
    readonly system: SystemName;
    readonly userId: string;
  }[];
}

interface Surroundings {
  readonly spaces: () => readonly SpacesAccount[];
  readonly pods: () => readonly { readonly accountId: string }[];
  readonly person: (personId: string) => Reachable | undefined;
  /** Who asked for a connection by that request. */
  readonly knocker: (requestId: string) => { readonly userId: string } | undefined;
  /** Told whom the person reached, for the recents. */
  readonly reached: (personId: string) => void;
  readonly openOutside: (address: string) => Promise<Outcome<void>>;
  /** Told that an account could not be reached, or could again (null). */
  readonly told?: (accountId: string, problem: Problem | null) => void;
  readonly log: Log;
}

/** Take me there. */
export interface Launch {
  readonly openDirectSpace: (personId: string) => Promise<Outcome<{ readonly system: SystemName }>>;
  /** Shows who knocks in the Symphony client, to be answered there. `not-found`: no such request. */
  readonly openInSymphony: (requestId: string) => Promise<Outcome<void>>;
}

/**
 * Opens the best way to a person: their direct space, else a Symphony chat where Spaces has no way
 * for us (`no-way` with the reason where Symphony has none either). `not-found`: nobody of that id.
 */
export function createLaunch(surroundings: Surroundings): Launch {
  const { spaces, pods, person, knocker, reached, openOutside, told, log } = surroundings;

  async function openDirectSpace(personId: string) {
    const target = person(personId);
    if (!target) return failure('not-found');
    const first = await throughSpaces(target);
    if (first.ok || !isClosed(first)) return finish(target, 'spaces', first);
    const second = await throughSymphony(target);
    if (second.ok || !isClosed(second)) return finish(target, 'symphony', second);
    if (!isRefused(first.problem)) return first;
    return failure('no-way', { name: target.name, reason: first.problem.code });
  }

  async function throughSpaces(target: Reachable): Promise<Outcome<void>> {
    const [way] = ways(target, 'spaces', spaces());
    if (!way) return failure('not-found');
    const { account, userId } = way;
    const outcome = await account.client.spaces.direct({ userType: 'user', userId });
    tellReach(outcome, (problem) => told?.(account.accountId, problem));
    if (!outcome.ok) return outcome;
    const address = directSpaceAddress(account.webUrl, outcome.value.spaceId);
    if (!address) return failure('unexpected-answer', { operation: 'direct' });
    return open(address, [account.webUrl]);
  }

  async function throughSymphony(target: Reachable): Promise<Outcome<void>> {
    const [way] = ways(target, 'symphony', pods());
    const address = way && symphonyChatAddress(way.userId);
    return address ? open(address, []) : failure('not-found');
  }

  async function open(address: string, origins: readonly string[]): Promise<Outcome<void>> {
    return mayOpen(address, origins) ? openOutside(address) : failure('address-invalid');
  }

  function finish(target: Reachable, system: SystemName, outcome: Outcome<void>) {
    log('launch', { system, problem: outcome.ok ? 'none' : outcome.problem.code });
    if (!outcome.ok) return outcome;
    reached(target.id);
    return success({ system });
  }

  async function openInSymphony(requestId: string): Promise<Outcome<void>> {
    const asking = knocker(requestId);
    const address = asking && symphonyUserAddress(asking.userId);
    return address ? open(address, []) : failure('not-found');
  }

  return { openDirectSpace, openInSymphony };
}

/** The system has no way for us; other closed ways open again by signing in. */
function isRefused({ code }: Problem): boolean {
  return code === 'not-allowed' || code === 'not-found';
}

/** A way that is closed for good, so that the next one is worth trying. */
function isClosed(outcome: Outcome<void>): boolean {
  const closed: readonly string[] = ['not-allowed', 'not-found', 'signed-out', 'not-signed-in'];
  return !outcome.ok && closed.includes(outcome.problem.code);
}

function ways<Account extends { readonly accountId: string }>(
  target: Reachable,
  system: SystemName,
  accounts: readonly Account[],
): { readonly account: Account; readonly userId: string }[] {
  return target.identities
    .filter((identity) => identity.system === system)
    .flatMap(({ accountId, userId }) =>
      accounts
        .filter((account) => account.accountId === accountId)
        .map((account) => ({ account, userId })),
    );
}
