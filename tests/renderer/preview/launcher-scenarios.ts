import { type Invitation, type PersonRow, success } from '../../../preload/contract.ts';
import { found, peopleOf } from './people.ts';
import type { Scenario } from './scenarios.ts';
import { stateWith } from './state.ts';
import { allWays, wayOf } from './ways.ts';

const many = peopleOf(1000);
const link =
  'https://spaces.avayacloud.com/spaces/invites/61c0f1/join?inviteInfo=eyJzcGFjZSI6Ik0ifQ==';

/** An invitation, as main reads it. */
export const invitation: Invitation = {
  id: 'invitation-1',
  host: 'spaces.avayacloud.com',
  spaceName: 'Quarter end <b>2026</b> \u202E gniK',
  inviterName: 'Yusuf Demirel',
  inviterEmail: 'yusuf.demirel@example.com',
  from: 'search',
  ways: [],
};

/** Nobody we know, as the systems' directories tell of them. */
export function strangersOf(count: number): PersonRow[] {
  return peopleOf(count + 200)
    .slice(200)
    .map((row, index) => ({ ...row, id: `stranger-${index}`, group: 'directory', presence: null }));
}

const withDirectory = (query: string, asking: boolean): Partial<Scenario> => ({
  people: many,
  prepare: (main) =>
    main.answer('listPeople', (question) => {
      const { query: typed } = question as { query: string };
      const known = typed === '' ? many : found(many, typed).slice(0, 4);
      const more = typed === query && !asking ? strangersOf(3) : [];
      const rows = [...known, ...more].slice(0, 50);
      return success({ total: rows.length, from: 0, rows, asking });
    }),
  typed: query,
});
const endingIn = (scenario: Partial<Scenario>): Scenario => ({
  state: stateWith(),
  people: many,
  ...scenario,
});

/** What the search shows beside a list of people. */
export const launcherScenarios: Readonly<Record<string, Scenario>> = {
  directory: { state: stateWith(), ...withDirectory('ros', false) },
  'directory-asking': { state: stateWith(), ...withDirectory('ros', true) },
  'directory-nobody-yet': { state: stateWith(), ...withDirectory('xqz', true) },
  'marks-kinds': {
    state: stateWith(),
    people: (['name', 'address', 'company'] as const).map((field, index) => ({
      ...(many[index] ?? many[0]),
      group: 'results',
      marks: [{ field, from: 0, to: 4 }],
    })) as PersonRow[],
  },
  'ways-menu': { state: stateWith(), people: many, keys: ['ArrowDown', 'ArrowRight'] },
  'ways-menu-low': {
    state: stateWith(),
    people: many,
    keys: ['PageDown', 'ArrowUp', 'ArrowRight', 'ArrowDown'],
  },
  'ways-none': {
    state: stateWith(),
    people: many,
    prepare: (main) => main.answer('listWays', () => success([])),
    keys: ['ArrowRight'],
  },
  refused: endingIn({
    prepare: (main) =>
      main.answer('reach', () =>
        success({
          kind: 'refused',
          way: allWays[0],
          problem: { code: 'not-allowed', detail: { host: 'spacesapis.avayacloud.com' } },
          next: wayOf('chat'),
        }),
      ),
    keys: ['Enter'],
  }),
  copied: endingIn({
    prepare: (main) =>
      main.answer('reach', () => success({ kind: 'copied', way: wayOf('copy-link') })),
    keys: ['Control+c'],
  }),
  asked: endingIn({
    prepare: (main) => main.answer('reach', () => success({ kind: 'asked', way: allWays[0] })),
    keys: ['Enter'],
  }),
  group: {
    state: stateWith(),
    people: many,
    keys: ['Shift+Enter', 'ArrowDown', 'ArrowDown', 'Shift+Enter', 'ArrowDown', 'Shift+Enter'],
  },
  'group-refused': {
    state: stateWith(),
    people: many,
    prepare: (main) =>
      main.answer('reachGroup', () =>
        success({
          kind: 'refused',
          way: wayOf('chat'),
          problem: { code: 'not-allowed', detail: { host: 'acme.symphony.com' } },
          next: wayOf('invite'),
        }),
      ),
    keys: ['Shift+Enter', 'ArrowDown', 'Shift+Enter', 'Enter'],
  },
  'offer-address': { state: stateWith(), people: many, typed: 'somebody.new@example.com' },
  'offer-invitation': {
    state: stateWith(),
    people: many,
    prepare: (main) => main.answer('readInvitation', () => success(invitation)),
    typed: link,
  },
};
