import type { Outcome, PresenceCategory, QuestionOf, Service } from '../../preload/contract.ts';
import { failure, success } from '../../preload/contract.ts';
import { type PerAccount, perAccount } from '../per-account.ts';
import { systemClock } from '../rhythm.ts';
import { createGathering, type Gathering } from './gathering.ts';
import { createLeaving } from './leaving.ts';
import type { LookedUp } from './look-ups.ts';
import { createParts, type Surroundings } from './parts.ts';
import { type Person, userKey } from './person.ts';
import type { PresenceChanges } from './presence-book.ts';
import { factsOfSpacesUser } from './sources.ts';

type Answers = Pick<
  Service,
  | 'listPeople'
  | 'setFavourite'
  | 'describePerson'
  | 'listInCommon'
  | 'separatePerson'
  | 'rejoinPerson'
>;

/** Somebody a space told us of. */
interface MemberTold {
  readonly userId: string;
  readonly displayName: string;
  readonly emailAddress: string;
}

/**
 * Everybody we know, whichever system they are in. Of the contract's questions about a person, each
 * ends in `not-found` for an id that nobody has.
 */
export interface People extends Answers {
  /** Reads who was known and kept, then gathers for every account as long as it is signed in. */
  readonly start: () => Promise<void>;
  /** The accounts are known now: what is kept of any other is removed. */
  readonly forgetLeft: () => Promise<void>;
  /** Asks every source again, of every account or of one. */
  readonly gather: (accountId?: string) => Promise<void>;
  /** By their id, also one they had before more became known of them. */
  readonly person: (personId: string) => Person | undefined;
  /** Finds the users of somebody who is to be reached, where that was not done yet. */
  readonly meet: (personId: string) => Promise<void>;
  readonly bySymphonyId: (userId: string) => Person | undefined;
  /** By the user that an account knows. */
  readonly byUser: (accountId: string, userId: string) => Person | undefined;
  /** The name of a user, as far as somebody knows it already. */
  readonly nameOf: (accountId: string, userId: string) => string | undefined;
  /** Looks a user of a pod up, before all waiting look-ups. `not-found`: nobody. */
  readonly lookUp: (accountId: string, userId: string) => Promise<Outcome<LookedUp>>;
  /** Takes members of a space among our people, to stay; says how many are new. */
  readonly learnMembers: (accountId: string, members: readonly MemberTold[]) => Promise<number>;
  /** Says that people are being gathered, until the returned function is called. */
  readonly gathering: () => () => void;
  /** Somebody was reached: they are the first of the recents now. */
  readonly reached: (personId: string) => void;
  /** User ids of the people on the last pages listed, as that account knows them. */
  readonly onShow: (accountId: string) => readonly string[];
  readonly presenceOf: (personId: string) => PresenceCategory | null;
  readonly setPresence: (changes: PresenceChanges) => void;
  /** The popover opened anew: who is available may come first again. */
  readonly refreshOrder: () => void;
  /** Writes now what would be written in a moment. */
  readonly finish: () => Promise<void>;
  readonly stop: () => void;
}

const recentsInMenu = 8;
const systemOf = (accountId: string) => (accountId.startsWith('spaces:') ? 'spaces' : 'symphony');

/** Joins the people of all accounts, finds them, and keeps who is dear or was reached lately. */
export function createPeople(surroundings: Surroundings): People {
  const { state, pods, spaces, onListed, told, log, clock = systemClock } = surroundings;
  const parts = createParts({ ...surroundings, clock });
  const { roster, kept, presence, lookUps, announcer, listing, seeker, lull, find } = parts;
  const leaving = createLeaving({ state, ...parts, showRecents });
  let gatherings: PerAccount<Gathering> | null = null;
  let unfollow = () => {};
  let typed = '';

  function showRecents() {
    const recents = kept
      .recents()
      .slice(0, recentsInMenu)
      .map((one) => kept.now(one) ?? one)
      .map((person) => ({ id: person.id, name: person.name || person.address }));
    state.setState({ recents });
    announcer.changed();
  }

  /** Nobody moves meanwhile, and nobody is looked at who was found long ago. */
  function refreshOrder() {
    parts.directory.tidy();
    listing.refreshOrder();
  }

  async function recall() {
    await Promise.all([parts.separations.load(), kept.load()]);
    await parts.remembering.recall();
    // Who is dear is known even where nothing else was kept.
    const people = [...kept.favourites(), ...kept.recents()];
    roster.recall(
      people.flatMap(({ identities, also: _also, ...facts }) =>
        identities.map((identity) => ({ ...facts, ...identity, sources: ['kept' as const] })),
      ),
    );
    kept.refresh();
  }

  async function about<Reply>(
    personId: string,
    answer: (person: Person) => Reply | Promise<Reply>,
  ): Promise<Outcome<Reply>> {
    const person = find(personId);
    return person ? success(await answer(person)) : failure('not-found');
  }

  return {
    async start() {
      await recall();
      showRecents();
      const signedIn = () => [...pods(), ...spaces()];
      gatherings = perAccount(state, signedIn, ({ accountId }) =>
        createGathering({
          ...{ state, accountId, pods, spaces, log, clock, ...parts },
          told: (problem) => told?.(accountId, problem),
        }),
      );
      unfollow = state.subscribe((now, before) => {
        if (now.opening.visible && !before.opening.visible) refreshOrder();
        if (now.accounts !== before.accounts) before.accounts.forEach(leaving.follow);
      });
    },
    forgetLeft: leaving.forgetLeft,
    async gather(accountId) {
      const all = gatherings?.all() ?? [];
      const wanted = accountId === undefined ? all : [gatherings?.get(accountId)];
      await Promise.all(wanted.map((gathering) => gathering?.gatherNow()));
    },
    async listPeople(question: QuestionOf<'listPeople'>) {
      if (question.query !== typed) lull.disturb();
      typed = question.query;
      const page = await listing.list(question);
      seeker.seek(listing.onShow().filter(({ id }) => roster.find(id)));
      onListed?.();
      return success(page);
    },
    async setFavourite({ personId, favourite }) {
      const person = find(personId);
      if (!person) return failure('not-found');
      const outcome = await kept.setFavourite(favourite ? parts.keep(person) : person, favourite);
      listing.reorder();
      announcer.changed();
      return outcome;
    },
    describePerson: ({ personId }) => about(personId, parts.describe),
    listInCommon: ({ personId }) => about(personId, parts.listInCommon),
    separatePerson: parts.separatePerson,
    rejoinPerson: parts.rejoinPerson,
    person: find,
    async meet(personId) {
      const person = find(personId);
      if (person) await seeker.meet(person);
    },
    bySymphonyId: (userId) => find(userKey('symphony', userId)),
    byUser: (accountId, userId) => find(userKey(systemOf(accountId), userId)),
    nameOf: (accountId, userId) => find(userKey(systemOf(accountId), userId))?.name || undefined,
    lookUp: (accountId, userId) => lookUps.byUser(accountId, userId, 'urgent'),
    async learnMembers(accountId, members) {
      const own = new Set(spaces().map(({ userId }) => userId));
      const others = members.filter(({ userId }) => !own.has(userId));
      const isNew = ({ userId }: MemberTold) => !roster.find(userKey('spaces', userId));
      const added = others.filter(isNew).length;
      await parts.learn(
        others.map((member) => ({
          ...factsOfSpacesUser(member),
          ...{ userId: member.userId, accountId, system: 'spaces', source: 'member' },
        })),
      );
      return added;
    },
    gathering: announcer.loading,
    reached(personId) {
      const person = find(personId);
      if (!person) return;
      void kept.reached(parts.keep(person));
      showRecents();
    },
    onShow: (accountId) =>
      listing
        .onShow()
        .flatMap(({ identities }) => identities)
        .filter((identity) => identity.system === 'symphony' && identity.accountId === accountId)
        .map(({ userId }) => userId),
    presenceOf(personId) {
      const person = find(personId);
      return person ? presence.of(person) : null;
    },
    setPresence(changes) {
      void presence.take(changes).then(announcer.changed);
    },
    refreshOrder,
    finish: parts.remembering.finish,
    stop() {
      unfollow();
      announcer.stop();
      seeker.stop();
      parts.directory.stop();
      parts.search.stop();
      gatherings?.stop();
      gatherings = null;
    },
  };
}
