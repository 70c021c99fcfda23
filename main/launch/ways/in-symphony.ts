import { failure, type Outcome, type Problem, success } from '../../../preload/contract.ts';
import { isOutOfReach } from '../../polling.ts';
import { symphonyChatAddress, symphonyStreamAddress } from '../addresses.ts';
import type { Standing, StandingAccount, Standings } from '../standings.ts';
import { type AccountLine, knownTo } from './account-line.ts';
import {
  type Arrival,
  type FindPaths,
  type Identity,
  type Path,
  type Place,
  type Reachable,
  wayOf,
} from './path.ts';

interface Means {
  readonly line: AccountLine<StandingAccount>;
  readonly standings: Standings;
  readonly openApp: (address: string | null) => Promise<Outcome<void>>;
  /** Asks somebody for a connection, for the first time. */
  readonly connect: (accountId: string, userId: string) => Promise<Outcome<void>>;
}

/** The ways through Symphony. */
export function pathsInSymphony({ line, standings, openApp, connect }: Means): FindPaths {
  const opened = async (address: string | null): Promise<Outcome<Arrival>> => {
    const outcome = await openApp(address);
    return outcome.ok ? success('opened') : outcome;
  };
  const isConnected = ({ accountId, userId }: Identity) =>
    standings.known(accountId, userId) === 'accepted';

  async function chatWith(identity: Identity, { name }: Reachable): Promise<Outcome<Arrival>> {
    const account = line.open(identity.accountId);
    if (!account.ok) return account;
    const standing = await standings.ask(account.value, identity.userId);
    const closed = standing.ok ? whyNoChat(standing.value, name) : whyUnheard(standing.problem);
    return closed ? { ok: false, problem: closed } : opened(symphonyChatAddress(identity.userId));
  }

  function chats(person: Reachable): Path[] {
    return knownTo(line.able('chat'), person.identities).map(({ account, identity }) => ({
      way: wayOf('chat', account),
      needs: isConnected(identity) ? 'nothing' : 'account',
      opens: 'app',
      go: () => chatWith(identity, person),
    }));
  }

  function rooms(places: readonly Place[]): Path[] {
    const ours = places.filter(({ kind }) => kind === 'room');
    return knownTo(line.able('chat'), ours).map(({ account, identity: place }) => ({
      way: wayOf('room', account, place),
      needs: 'nothing',
      opens: 'app',
      go: () => opened(symphonyStreamAddress(place.id, 'chatroom')),
    }));
  }

  function connections(person: Reachable): Path[] {
    const open: readonly (Standing | undefined)[] = ['none', 'rejected'];
    return knownTo(line.able('requests'), person.identities)
      .filter(({ identity: { accountId, userId } }) =>
        open.includes(standings.known(accountId, userId)),
      )
      .map(({ account, identity: { userId } }) => ({
        way: wayOf('connect', account),
        needs: 'account',
        opens: 'nothing',
        async go() {
          const outcome = await connect(account.id, userId);
          return outcome.ok ? success('asked') : named(outcome.problem, person.name);
        },
      }));
  }

  return (person, places) => [...chats(person), ...rooms(places), ...connections(person)];
}

/** Why two who stand like that have no chat; null where they may have one. */
export function whyNoChat(standing: Standing, name: string): Problem | null {
  switch (standing) {
    case 'none':
    case 'rejected':
      return { code: 'not-connected', detail: { name } };
    case 'pending-outgoing':
      return { code: 'request-pending', detail: { name } };
    case 'pending-incoming':
      return { code: 'request-unanswered', detail: { name } };
    case 'accepted':
    case 'unknown':
      return null;
  }
}

/** A pod that does not tell how two stand is no reason not to try; one that is not heard is. */
function whyUnheard(problem: Problem): Problem | null {
  const closed: readonly string[] = ['session-ended', 'signed-out', 'not-signed-in'];
  return isOutOfReach(problem) || closed.includes(problem.code) ? problem : null;
}

function named({ code, detail }: Problem, name: string): Outcome<never> {
  return failure(code, { ...detail, name });
}
