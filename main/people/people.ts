import type {
  Account,
  Outcome,
  PeoplePage,
  PresenceCategory,
  Problem,
  QuestionOf,
} from '../../preload/contract.ts';
import { failure, success } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { type PerAccount, perAccount } from '../per-account.ts';
import { type Clock, systemClock } from '../rhythm.ts';
import type { State } from '../state.ts';
import { createAnnouncer } from './announcer.ts';
import { createFavourites, type Files } from './favourites.ts';
import { createGate } from './gate.ts';
import { createGathering, type Gathering } from './gathering.ts';
import { createListing } from './listing.ts';
import { createLookUps, type LookedUp } from './look-ups.ts';
import { type Known, type Person, userKey } from './person.ts';
import { createPresenceBook, type PresenceChanges } from './presence-book.ts';
import { createRoster } from './roster.ts';
import { createSearch } from './search/search.ts';
import type { PodAccount, SpacesAccount } from './sources.ts';
import { createSymphonySeeker } from './symphony-seeker.ts';

/** Everybody we know, whichever system they are in. */
export interface People {
  /** Reads who was kept, then gathers for every account as long as it is signed in. */
  readonly start: () => Promise<void>;
  /** Asks every source of every account again. */
  readonly gather: () => Promise<void>;
  readonly listPeople: (question: QuestionOf<'listPeople'>) => Promise<Outcome<PeoplePage>>;
  /** `not-found`: nobody of that id. */
  readonly setFavourite: (question: QuestionOf<'setFavourite'>) => Promise<Outcome<void>>;
  /** By their id, also one they had before more became known of them. */
  readonly person: (personId: string) => Person | undefined;
  readonly bySymphonyId: (userId: string) => Person | undefined;
  /** The name of a user, as far as somebody knows it already. */
  readonly nameOf: (accountId: string, userId: string) => string | undefined;
  /** Looks a user of a pod up, before all waiting look-ups. `not-found`: nobody. */
  readonly lookUp: (accountId: string, userId: string) => Promise<Outcome<LookedUp>>;
  /** Somebody was reached: they are the first of the recents now. */
  readonly reached: (personId: string) => void;
  /** User ids of the people on the last pages listed, as that account knows them. */
  readonly onShow: (accountId: string) => readonly string[];
  readonly presenceOf: (personId: string) => PresenceCategory | null;
  readonly setPresence: (changes: PresenceChanges) => void;
  /** The popover opened anew: who is available may come first again. */
  readonly refreshOrder: () => void;
  readonly stop: () => void;
}

interface Surroundings {
  readonly state: State;
  readonly pods: () => readonly PodAccount[];
  readonly spaces: () => readonly SpacesAccount[];
  readonly files: Files;
  /** Told after each list: other people are on show now. */
  readonly onListed?: () => void;
  /** Told that an account could not be reached, or could again (null). */
  readonly told?: (accountId: string, problem: Problem | null) => void;
  readonly log: Log;
  readonly clock?: Clock;
}

const mostLookUpsAtOnce = 4;
const recentsInMenu = 8;

/** Joins the people of all accounts, finds them, and keeps who is dear or was reached lately. */
export function createPeople(surroundings: Surroundings): People {
  const { state, pods, spaces, files, onListed, told, log, clock = systemClock } = surroundings;
  const roster = createRoster();
  const kept = createFavourites(files);
  const presence = createPresenceBook();
  const lookUps = createLookUps({ pods, gate: createGate(mostLookUpsAtOnce), clock });
  const announcer = createAnnouncer({ state, clock, total: () => roster.people().length });
  const listing = createListing({ roster, kept, presence, search: createSearch() });
  const seeker = createSymphonySeeker({ pods, lookUps, clock, learn });
  let gatherings: PerAccount<Gathering> | null = null;
  let unfollow = () => {};

  function learn(known: readonly Known[]) {
    roster.learn(known);
    announcer.changed();
  }

  function showRecents() {
    const recents = kept
      .recents()
      .slice(0, recentsInMenu)
      .map((person) => ({ id: person.id, name: person.name || person.address }));
    state.setState({ recents });
    announcer.changed();
  }

  function forget(accountId: string) {
    roster.forget(accountId);
    presence.forget(accountId);
    lookUps.forget(accountId);
    void kept.forget(accountId).then(showRecents);
  }

  /** Who signed out takes their people along; who must sign in again sees no old presence. */
  function followAccount({ id }: Account) {
    const account = state.getState().accounts.find((one) => one.id === id);
    if (!account) return forget(id);
    if (account.status.kind !== 'signed-out') return;
    presence.forget(id);
    announcer.changed();
  }

  return {
    async start() {
      await kept.load();
      const people = [...kept.favourites(), ...kept.recents()];
      learn(people.flatMap((person) => person.identities.map((one) => ({ ...person, ...one }))));
      showRecents();
      const signedIn = () => [...pods(), ...spaces()];
      gatherings = perAccount(state, signedIn, ({ accountId }) =>
        createGathering({
          state,
          accountId,
          pods,
          spaces,
          lookUps,
          roster,
          announcer,
          told: (problem) => told?.(accountId, problem),
          log,
          clock,
        }),
      );
      unfollow = state.subscribe((now, before) => {
        if (now.opening.visible && !before.opening.visible) listing.refreshOrder();
        if (now.accounts !== before.accounts) before.accounts.forEach(followAccount);
      });
    },
    async gather() {
      await Promise.all(gatherings?.all().map((gathering) => gathering.gatherNow()) ?? []);
    },
    async listPeople(question) {
      const page = await listing.list(question);
      seeker.seek(listing.onShow());
      onListed?.();
      return success(page);
    },
    async setFavourite({ personId, favourite }) {
      const person = roster.find(personId);
      if (!person) return failure('not-found');
      const outcome = await kept.setFavourite(person, favourite);
      listing.reorder();
      announcer.changed();
      return outcome;
    },
    person: roster.find,
    bySymphonyId: (userId) => roster.find(`symphony:${userId}`),
    nameOf(accountId, userId) {
      const system = accountId.startsWith('spaces:') ? 'spaces' : 'symphony';
      return roster.find(userKey(system, userId))?.name || undefined;
    },
    lookUp: (accountId, userId) => lookUps.byUser(accountId, userId, 'urgent'),
    reached(personId) {
      const person = roster.find(personId);
      if (!person) return;
      void kept.reached(person);
      showRecents();
    },
    onShow: (accountId) =>
      listing
        .onShow()
        .flatMap(({ identities }) => identities)
        .filter((identity) => identity.system === 'symphony' && identity.accountId === accountId)
        .map(({ userId }) => userId),
    presenceOf(personId) {
      const person = roster.find(personId);
      return person ? presence.of(person) : null;
    },
    setPresence(changes) {
      presence.take(changes);
      announcer.changed();
    },
    refreshOrder: listing.refreshOrder,
    stop() {
      unfollow();
      announcer.stop();
      seeker.stop();
      gatherings?.stop();
      gatherings = null;
    },
  };
}
