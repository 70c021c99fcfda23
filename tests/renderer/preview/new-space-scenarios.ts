import { failure, success } from '../../../preload/contract.ts';
import type { FakeMain } from './fake-bridge.ts';
import { hostilePeople, peopleOf } from './people.ts';
import { knows, rosa } from './reach.ts';
import type { Scenario } from './scenarios.ts';
import { madeSpace } from './spaces.ts';
import { spacesAccount, stateWith, symphonyAccount } from './state.ts';

const people = peopleOf(1000);
const state = stateWith({
  accounts: [
    { ...spacesAccount, capabilities: ['direct-space', 'directory', 'new-space'] },
    symphonyAccount,
  ],
});
const filled = ['Control+n', ...'Outlook', 'Tab', ...'ros', 'Enter', ...'kim@example.net', 'Enter'];
const send = [...filled, 'Control+Enter'];
const mail = {
  subject: 'Mara Lindqvist invites you to “Quarterly outlook”',
  text: 'Hello,\n\nplease join me in the space “Quarterly outlook”:\n\nhttps://spaces.avayacloud.com/spaces/invites/5f3e8a1c9b/join\n\nNo account is needed: choose “Continue as guest”.\n\nMara',
};

const made = (parts: Parameters<typeof madeSpace>[0]) => (main: FakeMain) =>
  main.answer('createSpace', () => madeSpace(parts));

/** The form of a new space, and what becomes of it. */
export const newSpaceScenarios: Readonly<Record<string, Scenario>> = {
  'new-space': { state, people, keys: ['Control+n'] },
  'new-space-filled': { state, people, keys: filled },
  'new-space-picking': { state, people, keys: [...filled, ...'wan'] },
  'new-space-address': { state, people, keys: [...filled, ...'li@example.org'] },
  'new-space-nobody': { state, people, keys: ['Control+n', 'Tab', ...'xqz'] },
  'new-space-wrong': { state, people, keys: ['Control+n', 'Control+Enter'] },
  'new-space-time': { state, people, keys: filled, clicks: ['Time of the meeting', 'I do'] },
  'new-space-no-account': {
    state: stateWith({ accounts: [symphonyAccount] }),
    keys: ['Control+n'],
  },
  'new-space-several-accounts': {
    state: {
      ...state,
      accounts: [
        ...state.accounts,
        {
          ...spacesAccount,
          id: 'other',
          name: 'Foyer service',
          address: 'foyer@example.org',
          capabilities: ['new-space'],
        },
      ],
    },
    people,
    keys: filled,
  },
  'new-space-refused': {
    state,
    people,
    prepare: (main) =>
      main.answer('createSpace', () => failure('too-many-invitations', { minutes: '7' })),
    keys: send,
  },
  'new-space-creating': {
    state,
    people,
    prepare: (main) => main.answer('createSpace', () => new Promise(() => {})),
    keys: send,
  },
  'new-space-hostile': {
    state,
    people: hostilePeople,
    keys: ['Control+n', ...'<b>x</b>', 'Tab', ...'img', 'Enter', ...'very', 'Enter', ...'bold'],
  },
  'made-space': { state, people, prepare: made({}), keys: send },
  'made-space-failed': {
    state,
    people,
    prepare: made({
      failed: [
        { at: 0, problem: { code: 'not-allowed', detail: { host: 'spacesapis.avayacloud.com' } } },
      ],
    }),
    keys: send,
  },
  'made-space-mail': { state, people, prepare: made({ mail }), keys: send },
  'made-space-nobody': { state, people, prepare: made({ invited: [] }), keys: send },
  'new-space-with': {
    state: {
      ...state,
      opening: { count: 1, visible: true, aim: { view: 'person', personId: rosa.id } },
    },
    people,
    prepare(main) {
      knows(main);
      main.answer('reach', () => success({ kind: 'new-space', personIds: [rosa.id] }));
    },
    keys: ['i'],
  },
};
