import { failure, type InCommon, type Outcome, type Problem } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { type Clock, inTime, systemClock } from '../rhythm.ts';
import type { State } from '../state.ts';
import { mayOpen, symphonyUserAddress } from './addresses.ts';
import { createChosenWays, type Files } from './chosen-ways.ts';
import { createGroup, type Group, type GroupAccount } from './group.ts';
import { createReach, type Reach } from './reach.ts';
import { createRefusals } from './refusals.ts';
import { createSharedPlaces } from './shared-places.ts';
import { createStandings } from './standings.ts';
import { accountLine } from './ways/account-line.ts';
import { pathsByMail } from './ways/by-mail.ts';
import type { DirectSpaces } from './ways/direct-space.ts';
import { pathsInSpaces } from './ways/in-spaces.ts';
import { pathsInSymphony } from './ways/in-symphony.ts';
import { type IsOut, inOrder } from './ways/order.ts';
import type { Reachable } from './ways/path.ts';

interface Surroundings {
  readonly state: State;
  readonly spaces: () => readonly DirectSpaces[];
  readonly pods: () => readonly GroupAccount[];
  readonly person: (personId: string) => Reachable | undefined;
  /** Finds the users of somebody in every system, where that was not done yet. */
  readonly meet: (personId: string) => Promise<void>;
  /** What a person and we have in common, as the systems tell; null where nobody is asked. */
  readonly inCommon: (personId: string) => Promise<InCommon | null>;
  /** Asks somebody for a connection, unless they declined before. */
  readonly connect: (accountId: string, userId: string) => Promise<Outcome<void>>;
  /** Told whom the person reached, for the recents. */
  readonly reached: (personId: string) => void;
  readonly files: Files;
  readonly openOutside: (address: string) => Promise<Outcome<void>>;
  readonly copyText: (text: string) => void;
  /** Told that an account could not be reached, or could again (null). */
  readonly told?: (accountId: string, problem: Problem | null) => void;
  readonly log: Log;
  readonly clock?: Clock;
}

/** Take me there. */
export interface Launch extends Reach, Group {
  /** Reads which ways were chosen before. */
  readonly start: () => Promise<void>;
  /** Shows who knocks in the Symphony client, to be answered there. `not-found`: no such request. */
  readonly openInSymphony: (requestId: string) => Promise<Outcome<void>>;
  readonly stop: () => void;
}

/** A way that is known only later is not waited for longer than this. */
const meetingAwaited = 1_500;

/** Builds the ways of every account and goes them. */
export function createLaunch(surroundings: Surroundings): Launch {
  const { state, spaces, pods, person, connect, reached, files, copyText, told, log } =
    surroundings;
  const { clock = systemClock } = surroundings;
  const now = state.getState;
  const meet = async (personId: string) => {
    await inTime(surroundings.meet(personId), meetingAwaited, clock);
  };
  const chosen = createChosenWays(files);
  const standings = createStandings({ state: now, accounts: pods, told, clock });
  const places = createSharedPlaces({ inCommon: surroundings.inCommon, standings, clock });
  const podLine = accountLine(now, pods);
  let unfollow = () => {};

  async function openWeb(address: string, webUrl: string): Promise<Outcome<void>> {
    if (!mayOpen(address, [webUrl])) return failure('address-invalid');
    return surroundings.openOutside(address);
  }

  /** What the desktop cannot open is a client that is not installed. */
  async function openApp(address: string | null): Promise<Outcome<void>> {
    if (!address || !mayOpen(address, [])) return failure('address-invalid');
    const opened = await surroundings.openOutside(address);
    if (opened.ok || opened.problem.code !== 'browser-failed') return opened;
    return failure('app-failed');
  }

  const isOut: IsOut = ({ way }) => {
    const account = now().accounts.find(({ id }) => id === way.accountId);
    return account?.status.kind === 'signed-out' || account?.status.kind === 'offline';
  };
  const finders = [
    pathsInSpaces({
      line: accountLine(now, spaces),
      webUrl: () => now().settings.spaces.webUrl,
      openWeb,
      copyText,
      told,
    }),
    pathsInSymphony({ line: podLine, standings, openApp, connect }),
    pathsByMail(podLine),
  ];
  const reach = createReach({
    person,
    meet,
    findPaths: inOrder(finders, isOut),
    isOut,
    places,
    chosen,
    refusals: createRefusals(clock),
    reached,
    log,
  });
  const group = createGroup({
    line: podLine,
    standings,
    person,
    meet,
    openApp,
    reached,
    told,
    log,
  });

  return {
    ...reach,
    ...group,
    async start() {
      await chosen.load();
      unfollow = state.subscribe((after, before) => {
        if (after.accounts === before.accounts) return;
        const gone = before.accounts.filter(
          ({ id }) => !after.accounts.some((account) => account.id === id),
        );
        for (const { id } of gone) void chosen.forget(id);
      });
    },
    async openInSymphony(requestId) {
      const asking = now().requests.find(({ id }) => id === requestId);
      const address = asking && symphonyUserAddress(asking.userId);
      return address ? openApp(address) : failure('not-found');
    },
    stop: () => unfollow(),
  };
}
