import type { TokenStore } from './avaya/token-store.ts';
import { createPodControl, type PodControl } from './control-pod.ts';
import { createSpacesControl, type SpacesControl } from './control-spaces.ts';
import { hostileTexts } from './hostile-texts.ts';
import type { Person } from './people/person.ts';
import { type ActionSummary, summarize } from './symphony/connection-record.ts';
import { stranger } from './symphony/connection-seed.ts';
import type { Failure } from './traffic/failures.ts';
import type { World } from './world.ts';

/** Who asked to connect, and for which time. */
export interface Arrival {
  readonly userId: number;
  readonly displayName: string;
  readonly company: string;
  readonly requestCounter: number;
}

/** What a test, or a person at a prompt, makes happen. */
export interface Control extends PodControl, SpacesControl {
  /** New requests from strangers, or one from a given user: again after a rejection. */
  arrive(from?: { userId?: number; count?: number }): Arrival[];
  /** The asker takes the request back. */
  withdraw(what: { userId: number }): void;
  /** The signed-in person answers in another client; the record does not count it. */
  answerElsewhere(what: { userId: number; answer: 'accepted' | 'rejected' }): void;
  /** Whom the signed-in person asked answers; throws a RangeError where nobody was asked. */
  answerOutgoing(what: { userId: number; answer: 'accepted' | 'rejected' }): void;
  setPresence(what: { uid: number; category: string }): void;
  expireSymphonySession(): void;
  expireAccessToken(): void;
  refuseRefresh(on: boolean): void;
  forbidPresence(on: boolean): void;
  fail(failure: Failure): void;
  /** Takes back failures, offline, refused refreshes, forbidden presence, limits, paging traps. */
  heal(): void;
  /** Gives markup, script, right-to-left and very long names to askers and colleagues. */
  hostileNames(): Person[];
  offline(on: boolean): void;
  unknownConnectionState(what: { userId: number; status?: string }): void;
  record(): ActionSummary;
}

const COLLEAGUES_RENAMED = 12;

/** The control of a world. Throws a RangeError for a user id that nobody has. */
export function createControl(world: World, store: TokenStore): Control {
  const { conditions, connections, directory, failures, presence, sessions } = world;

  function user(userId: number): Person {
    const person = directory.byUid(userId);
    if (person === undefined) throw new RangeError(`Nobody has the user id ${userId}`);
    return person;
  }

  function ask(person: Person): Arrival {
    const { requestCounter = 1 } = connections.ask(person);
    const { uid: userId, displayName, company } = person;
    return { userId, displayName, company, requestCounter };
  }

  return {
    ...createPodControl(world, user),
    ...createSpacesControl(world),
    arrive: ({ userId, count = 1 } = {}) =>
      userId === undefined
        ? Array.from({ length: count }, () => ask(stranger(connections, directory)))
        : [ask(user(userId))],
    withdraw: ({ userId }) => connections.forget(user(userId)),
    answerElsewhere({ userId, answer }) {
      connections.set(user(userId), answer);
    },
    answerOutgoing({ userId, answer }) {
      const person = user(userId);
      if (connections.info(person)?.status !== 'pending_outgoing') {
        throw new RangeError(`Nobody asked ${userId}`);
      }
      connections.set(person, answer);
    },
    setPresence: ({ uid, category }) => presence.set(user(uid).uid, category),
    expireSymphonySession: () => sessions.expireAll(),
    expireAccessToken: () => store.expireAccessTokens(),
    refuseRefresh(on) {
      conditions.refreshRefused = on;
    },
    forbidPresence(on) {
      conditions.presenceForbidden = on;
    },
    fail: (failure) => failures.add(failure),
    heal() {
      failures.heal();
      Object.assign(conditions, {
        offline: false,
        refreshRefused: false,
        presenceForbidden: false,
        pagingTrap: undefined,
      });
      world.limits.enforced = world.settings.enforceLimits;
    },
    hostileNames: () =>
      victims(world).map((person, index) => {
        const text = hostileTexts[index % hostileTexts.length] ?? '';
        return directory.rename(person, text);
      }),
    offline(on) {
      conditions.offline = on;
    },
    unknownConnectionState({ userId, status = 'awaiting_review' }) {
      connections.set(user(userId), status);
    },
    record: () => summarize(world.record),
  };
}

function victims({ connections, directory }: World): Person[] {
  const askers = connections
    .list()
    .filter(({ status }) => status === 'pending_incoming')
    .flatMap(({ userId }) => directory.byUid(userId) ?? []);
  const count = Math.min(COLLEAGUES_RENAMED, directory.size - 1);
  return [...askers, ...Array.from({ length: count }, (_, index) => directory.at(index + 1))];
}
