import type { Problem } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import type { Clock } from '../rhythm.ts';
import type { State } from '../state.ts';
import type { StartThread } from '../thread.ts';
import type { LineFiles } from './account-cache.ts';
import { createAnnouncer } from './announcer.ts';
import { createCards } from './card.ts';
import { createDirectory } from './directory.ts';
import { createFavourites } from './favourites.ts';
import { createGate } from './gate.ts';
import { createHeardLists } from './heard-lists.ts';
import { createInCommon } from './in-common.ts';
import { createListing } from './listing.ts';
import { createLookUps } from './look-ups.ts';
import { createLull } from './lull.ts';
import type { Person, Told } from './person.ts';
import { createPresenceBook } from './presence-book.ts';
import { createRemembering } from './remembering.ts';
import { createRoster } from './roster.ts';
import { createSearch } from './search/search.ts';
import { createSeparating } from './separating.ts';
import { createSeparations, type Files } from './separations.ts';
import { eachSlice } from './slices.ts';
import type { PodAccount, SpacesAccount } from './sources.ts';
import { createSymphonySeeker } from './symphony-seeker.ts';

/** What the people room needs of the house. */
export interface Surroundings {
  readonly state: State;
  readonly pods: () => readonly PodAccount[];
  readonly spaces: () => readonly SpacesAccount[];
  readonly files: Files;
  /** Where everybody who is known is kept. */
  readonly lineFiles: LineFiles;
  /** Told after each list: other people are on show now. */
  readonly onListed?: () => void;
  /** Told that an account could not be reached, or could again (null). */
  readonly told?: (accountId: string, problem: Problem | null) => void;
  readonly log: Log;
  /** For finding people among very many. */
  readonly startThread?: StartThread;
  readonly clock?: Clock;
}

/** The parts of the room, each of them one idea. */
export type Parts = ReturnType<typeof createParts>;

const mostLookUpsAtOnce = 4;

/** Builds the parts of the room and tells each what the others learn. */
export function createParts(surroundings: Surroundings & { readonly clock: Clock }) {
  const { state, pods, spaces, files, lineFiles, clock } = surroundings;
  const separations = createSeparations(files);
  const roster = createRoster(separations);
  const kept = createFavourites({ files, find: roster.find, now: clock.now });
  const presence = createPresenceBook({ find: roster.find, now: clock.now });
  const announcer = createAnnouncer({ state, clock, total: roster.size });
  const lookUps = createLookUps({
    pods,
    gate: createGate(mostLookUpsAtOnce),
    clock,
    onLooked: (accountId, looked) => remembering.noteLooked(accountId, looked),
  });
  const heardLists = createHeardLists({
    clock,
    onHeard: (accountId, heard) => remembering.noteHeard(accountId, heard),
  });
  const remembering = createRemembering({ files: lineFiles, roster, lookUps, heardLists, clock });
  const directory = createDirectory({
    pods,
    spaces,
    lookUps,
    roster,
    learn,
    clock,
    onAnswer: announcer.changed,
  });
  const search = createSearch({
    startThread: surroundings.startThread,
    log: surroundings.log,
    onCaughtUp() {
      listing.reorder();
      announcer.changed();
    },
  });
  const listing = createListing({ roster, kept, presence, directory, search });
  const seeker = createSymphonySeeker({ pods, lookUps, clock, learn });

  roster.follow(({ changed, gone }) => {
    kept.refresh();
    presence.follow(changed, gone);
    announcer.changed();
  });

  /** What an account is still telling when it signs out is not heard. */
  async function learn(told: readonly Told[]) {
    await eachSlice(told, (slice) => {
      const { accounts } = state.getState();
      const ids = new Set(accounts.map(({ id }) => id));
      roster.learn(slice.filter(({ accountId }) => ids.has(accountId)));
    });
  }

  /** Somebody is ours from now on, whatever the systems say of them later. */
  function keep(person: Person): Person {
    const known = roster.find(person.id) ? roster.known(person) : directory.known(person);
    roster.learn(known.map((one) => ({ ...one, source: 'kept' })));
    return roster.find(person.id) ?? person;
  }

  return {
    separations,
    roster,
    kept,
    presence,
    announcer,
    lookUps,
    heardLists,
    lull: createLull(clock),
    remembering,
    directory,
    listing,
    search,
    seeker,
    learn,
    keep,
    find: (key: string) => roster.find(key) ?? directory.find(key),
    describe: createCards({
      kept,
      presence,
      separations,
      known: (person) => (roster.find(person.id) ? roster.known(person) : directory.known(person)),
    }),
    listInCommon: createInCommon({ pods, spaces }),
    ...createSeparating({ roster, separations, kept }),
  };
}
