import { type AppState, failure, type SpaceRow, success } from '../../../preload/contract.ts';
import { accountScenarios } from './account-scenarios.ts';
import { invitationScenarios } from './invitation-scenarios.ts';
import { newSpaceScenarios } from './new-space-scenarios.ts';
import { hostilePeople } from './people.ts';
import { knows, outgoing, rosa, shared } from './reach.ts';
import type { Scenario } from './scenarios.ts';
import { hasSpaces, membersOf, spacesOf } from './spaces.ts';
import { spacesAccount, stateWith, symphonyAccount } from './state.ts';
import { allWays } from './ways.ts';

const at = (aim: AppState['opening']['aim']) => ({ opening: { count: 1, visible: true, aim } });
const card = stateWith(at({ view: 'person', personId: rosa.id }));
const reportTold = [
  'Foyer: report of a problem',
  'Made at 2026-01-02T00:00:00.000Z',
  '',
  'Versions',
  '  Foyer     0.1.0',
  '  Electron  45.4.1',
  '',
  'Since this start',
  '  2026-01-02T00:00:00.000Z warn call operation=pod.connection.list trace=a1b2c3 ms=120 status=503',
].join('\n');
const refusal = { code: 'not-allowed', detail: { host: 'acme.symphony.com' } } as const;

/** The card of a person, as it comes and as it can fail. */
const personScenarios: Readonly<Record<string, Scenario>> = {
  person: { state: card, prepare: (main) => knows(main) },
  'person-waiting': {
    state: card,
    prepare(main) {
      knows(main);
      main.answer('listInCommon', () => new Promise(() => {}));
    },
  },
  'person-bare': {
    state: card,
    prepare: (main) =>
      knows(
        main,
        {
          ...rosa,
          name: '',
          company: '',
          title: '',
          favourite: false,
          presence: null,
          presenceSince: null,
          lastReachedAt: null,
          timesReached: 0,
          identities: rosa.identities.slice(0, 1),
        },
        [],
        { connections: [], places: [], unasked: 0, problem: null },
      ),
  },
  'person-refused': {
    state: card,
    prepare(main) {
      knows(main, rosa, allWays, { ...shared, connections: [], problem: refusal });
      main.answer('reach', () => ({
        ok: true,
        value: { kind: 'refused', way: allWays[0], problem: refusal, next: allWays[1] },
      }));
    },
    keys: ['Enter'],
  },
  'person-apart': {
    state: card,
    prepare: (main) => knows(main),
    clicks: ['These are not the same person', 'Take out'],
  },
  'person-gone': {
    state: card,
    prepare: (main) => main.answer('describePerson', () => failure('not-found')),
  },
  'person-hostile': {
    state: card,
    prepare: (main) =>
      knows(
        main,
        {
          ...rosa,
          name: '<img src=x onerror=alert(1)>\u202E reversed',
          company: '"><script>alert(1)</script>',
          title: 'A title that goes on and on and on until nobody knows where it began',
          address: 'a-very-long-address-of-somebody-who-likes-them-long@sub.domain.example.com',
        },
        allWays.map((way) => ({ ...way, place: way.place && '\u202E<b>moor a</b> that is long' })),
        {
          ...shared,
          places: shared.places.map((place) => ({ ...place, name: '\u202E<i>محمد</i>'.repeat(9) })),
        },
      ),
  },
};

const ownViews: Readonly<Record<string, Scenario>> = {
  'palette-views': { state: stateWith(), keys: ['>'] },
  'palette-space': { state: stateWith(), keys: [...'>space'] },
  'accounts-outgoing': { state: stateWith({ outgoing, ...at({ view: 'accounts' }) }) },
};

/** The report of a problem. */
const reportScenarios: Readonly<Record<string, Scenario>> = {
  report: {
    state: stateWith(at({ view: 'report' })),
    prepare: (main) => main.answer('prepareReport', () => success({ text: reportTold })),
  },
  'report-failed': {
    state: stateWith(at({ view: 'report' })),
    prepare: (main) => main.answer('prepareReport', () => failure('internal')),
  },
  'notice-crash': { state: stateWith({ notice: { code: 'ended-unexpectedly' } }) },
};

const outgoingScenarios: Readonly<Record<string, Scenario>> = {
  outgoing: { state: stateWith({ outgoing, ...at({ view: 'outgoing' }) }) },
  'outgoing-none': { state: stateWith(at({ view: 'outgoing' })) },
  'outgoing-no-account': {
    state: stateWith({ accounts: [spacesAccount], ...at({ view: 'outgoing' }) }),
  },
  'outgoing-sure': {
    state: stateWith({ outgoing, ...at({ view: 'outgoing' }) }),
    clicks: ['Ask again…'],
  },
  'outgoing-failed': {
    state: stateWith({ outgoing, ...at({ view: 'outgoing' }) }),
    prepare: (main) =>
      main.answer('askForConnection', () => failure('not-allowed', refusal.detail)),
    clicks: ['Ask again…', 'Ask again'],
  },
};

const spacesKey = ['Control+s'];
const inSpace = stateWith();

/** Our spaces, and who is in one of them. */
const spacesScenarios: Readonly<Record<string, Scenario>> = {
  spaces: { state: inSpace, prepare: (main) => hasSpaces(main), keys: spacesKey },
  'spaces-one': {
    state: inSpace,
    prepare: (main) => hasSpaces(main, spacesOf(1)),
    keys: spacesKey,
  },
  'spaces-none': { state: inSpace, prepare: (main) => hasSpaces(main, []), keys: spacesKey },
  'spaces-no-account': { state: stateWith({ accounts: [symphonyAccount] }), keys: spacesKey },
  'spaces-several-accounts': {
    state: stateWith({
      accounts: [
        spacesAccount,
        { ...spacesAccount, id: 'other', name: 'Foyer service', address: 'foyer@example.org' },
      ],
    }),
    prepare: (main) => hasSpaces(main),
    keys: spacesKey,
  },
  'spaces-offline': {
    state: stateWith({ surroundings: { online: false, awake: true } }),
    prepare: (main) => main.answer('listSpaces', () => failure('offline')),
    keys: spacesKey,
  },
  'spaces-hostile': {
    state: inSpace,
    prepare: (main) =>
      hasSpaces(
        main,
        hostilePeople.map(({ name }, index) => ({
          accountId: spacesAccount.id,
          spaceId: `${index}`,
          title: name,
        })),
      ),
    keys: spacesKey,
  },
  members: {
    state: inSpace,
    prepare: (main) => hasSpaces(main),
    keys: [...spacesKey, 'Control+Enter'],
  },
  'members-far': {
    state: inSpace,
    prepare: (main) => hasSpaces(main),
    keys: [...spacesKey, 'Control+Enter', ...Array.from({ length: 30 }, () => 'PageDown')],
  },
  'members-one': {
    state: inSpace,
    prepare: (main) => hasSpaces(main, spacesOf(1), membersOf(1)),
    keys: [...spacesKey, 'Control+Enter'],
  },
  'members-none': {
    state: inSpace,
    prepare: (main) => hasSpaces(main, spacesOf(1), []),
    keys: [...spacesKey, 'Control+Enter'],
  },
  'members-unknown': {
    state: inSpace,
    prepare: (main) => hasSpaces(main),
    keys: [...spacesKey, 'Control+Enter', 'ArrowDown', 'Enter'],
  },
  'members-adding': {
    state: inSpace,
    prepare(main) {
      hasSpaces(main);
      main.answer('addMembers', () => new Promise(() => {}));
    },
    keys: [...spacesKey, 'Control+Enter'],
    clicks: ['Add all to my people'],
  },
  'members-added': {
    state: inSpace,
    prepare: (main) => hasSpaces(main),
    keys: [...spacesKey, 'Control+Enter'],
    clicks: ['Add all to my people'],
  },
  'members-failed': {
    state: inSpace,
    prepare(main) {
      hasSpaces(main);
      main.answer('listMembers', () =>
        failure('not-allowed', { host: 'spacesapis.avayacloud.com' }),
      );
    },
    keys: [...spacesKey, 'Control+Enter'],
  },
  'members-hostile': {
    state: inSpace,
    prepare: (main) =>
      hasSpaces(
        main,
        [{ ...spacesOf(1)[0], title: '\u202E<b>evil</b> and far too long a title' }] as SpaceRow[],
        hostilePeople.map(({ name, address }, index) => ({
          memberId: `${index}`,
          kind: 'user' as const,
          name,
          address,
          role: 'member' as const,
          personId: null,
        })),
      ),
    keys: [...spacesKey, 'Control+Enter'],
  },
};

/** Every view that is not the search, worth looking at. */
export const viewScenarios: Readonly<Record<string, Scenario>> = {
  ...personScenarios,
  ...ownViews,
  ...accountScenarios,
  ...outgoingScenarios,
  ...reportScenarios,
  ...spacesScenarios,
  ...newSpaceScenarios,
  ...invitationScenarios,
};
