import {
  type AppState,
  failure,
  type PersonRow,
  presenceCategories,
  success,
} from '../../../preload/contract.ts';
import type { FakeMain } from './fake-bridge.ts';
import { launcherScenarios } from './launcher-scenarios.ts';
import { hostilePeople, peopleOf } from './people.ts';
import { previewTime, requestsOf, spacesAccount, stateWith, symphonyAccount } from './state.ts';
import { viewScenarios } from './view-scenarios.ts';

export interface Scenario {
  readonly state: AppState;
  readonly people?: readonly PersonRow[];
  readonly prepare?: (main: FakeMain) => void;
  /** What is typed into the search field. */
  readonly typed?: string;
  /** What is clicked, by its words, one after the other. */
  readonly clicks?: readonly string[];
  readonly keys?: readonly string[];
}

const many = peopleOf(1000);
const nobody = { people: { revision: 1, total: 0, loading: false } };
const signedOut = stateWith({ ...nobody, accounts: [] });
const visible = (aim: AppState['opening']['aim']) => ({
  opening: { count: 1, visible: true, aim },
});
const [first, second, ...others] = requestsOf(5);
if (!first || !second) throw new Error('Nobody is knocking');

const answering = { kind: 'answering', answer: 'accept' } as const;

/** Every view worth looking at. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  ...viewScenarios,
  ...launcherScenarios,
  proxy: {
    state: stateWith({
      proxy: {
        host: 'proxy.acme.example',
        port: 8080,
        realm: 'Acme \u202e<b>lobby</b>',
        refused: true,
      },
    }),
    clicks: ['Sign in…'],
  },
  'proxy-asks': {
    state: stateWith({
      proxy: { host: 'proxy.acme.example', port: 8080, realm: 'Acme', refused: false },
    }),
  },
  'signed-out': { state: signedOut },
  'signed-out-failed': {
    state: signedOut,
    prepare: (main) => main.answer('signInToSpaces', () => failure('client-id-missing')),
    clicks: ['Avaya Spaces'],
  },
  'signing-in': {
    state: stateWith({ ...nobody, accounts: [], signIn: { system: 'spaces', step: 'in-browser' } }),
  },
  'symphony-form': { state: signedOut, clicks: ['Symphony'] },
  'symphony-form-failed': {
    state: signedOut,
    prepare: (main) =>
      main.answer('signInToSymphony', () => failure('key-refused', { host: 'acme.symphony.com' })),
    clicks: ['Symphony', 'Sign in'],
  },
  'more-ways': { state: signedOut, clicks: ['More ways to sign in'] },
  'certificate-form': { state: signedOut, clicks: ['Symphony', 'Certificate'] },
  'certificate-form-filled': {
    state: signedOut,
    prepare: (main) => {
      main.answer('chooseFile', () => success('/home/mara/keys/mara-lindqvist.pem'));
      main.answer('signInWithCertificate', () =>
        failure('certificate-expired', { date: '2026-05-01' }),
      );
    },
    clicks: ['Symphony', 'Certificate', 'Choose…', 'About the server', 'Sign in'],
  },
  'guest-form': { state: signedOut, clicks: ['More ways to sign in', 'As a guest'] },
  'service-form': { state: signedOut, clicks: ['More ways to sign in', 'As a service account'] },
  'request-elsewhere': {
    state: stateWith({
      accounts: [
        spacesAccount,
        { ...symphonyAccount, capabilities: ['presence', 'requests', 'chat', 'directory'] },
      ],
      requests: [first, { ...second, progress: answering }],
    }),
    people: many,
  },
  'accounts-limited': {
    state: stateWith({
      accounts: [
        { ...symphonyAccount, capabilities: ['presence', 'requests'], way: 'session-token' },
        {
          ...spacesAccount,
          way: 'guest',
          name: 'Mara',
          address: '',
          capabilities: [],
          status: {
            kind: 'signed-out',
            problem: { code: 'guest-ended', detail: { host: 'spaces.avayacloud.com' } },
          },
        },
      ],
      ...visible({ view: 'accounts' }),
    }),
  },
  gathering: { state: stateWith({ people: { revision: 1, total: 0, loading: true } }) },
  'nobody-yet': { state: stateWith(nobody) },
  'one-person': { state: stateWith(), people: peopleOf(1) },
  many: { state: stateWith(), people: many },
  scrolled: { state: stateWith(), people: many, keys: ['PageDown', 'PageDown', 'ArrowDown'] },
  presence: {
    state: stateWith(),
    people: presenceCategories.map((presence, index) => ({
      ...(many[index] ?? many[0]),
      name: presence,
      group: 'everyone',
      presence,
    })) as PersonRow[],
  },
  search: { state: stateWith(), people: many, typed: 'ros' },
  'search-address': { state: stateWith(), people: many, typed: '.ka' },
  'no-results': { state: stateWith(), people: many, typed: 'xqz' },
  'launch-failed': {
    state: stateWith(),
    people: many,
    prepare: (main) =>
      main.answer('reach', () => failure('no-way', { name: 'Daniela Abrahamsson' })),
    keys: ['Enter'],
  },
  'launch-busy': {
    state: stateWith(),
    people: many,
    prepare: (main) => main.answer('reach', () => new Promise(() => {})),
    keys: ['ArrowDown', 'Enter'],
  },
  'request-1': { state: stateWith({ requests: [first] }), people: many },
  'request-2': { state: stateWith({ requests: [first, second] }), people: many },
  'request-5': { state: stateWith({ requests: requestsOf(5) }), people: many },
  'request-5-open': {
    state: stateWith({
      requests: requestsOf(5),
      ...visible({ view: 'request', requestId: 'request-1' }),
    }),
    people: many,
  },
  'request-answering': {
    state: stateWith({
      requests: [
        { ...first, progress: { kind: 'answering', answer: 'accept' } },
        { ...second, progress: { kind: 'waiting-for-network', answer: 'reject' } },
      ],
    }),
    people: many,
  },
  'request-failed': {
    state: stateWith({
      requests: [
        {
          ...first,
          progress: {
            kind: 'failed',
            answer: 'accept',
            problem: { code: 'not-allowed', detail: { host: 'acme.symphony.com' } },
          },
        },
        ...others.slice(0, 1),
      ],
    }),
    people: many,
  },
  offline: {
    state: stateWith({
      accounts: [spacesAccount, symphonyAccount].map((account) => ({
        ...account,
        status: { kind: 'offline', since: previewTime - 18 * 60_000, problem: { code: 'offline' } },
      })),
      surroundings: { online: false, awake: true },
    }),
    people: many,
  },
  'signed-out-again': {
    state: stateWith({
      accounts: [
        {
          ...spacesAccount,
          status: { kind: 'signed-out', problem: { code: 'refresh-refused' } },
        },
        { ...symphonyAccount, status: { kind: 'refreshing' } },
      ],
      keychain: 'locked',
    }),
    people: many,
  },
  troubles: {
    state: stateWith({
      keychain: 'unavailable',
      shortcut: {
        accelerator: 'CommandOrControl+Shift+Space',
        status: 'taken',
        managedBy: 'foyer',
        command: 'foyer --toggle',
      },
      tray: 'absent',
      notice: { code: 'timed-out', detail: { host: 'spacesapis.avayacloud.com' } },
    }),
    people: many,
  },
  hostile: {
    state: stateWith({
      requests: [
        {
          ...first,
          name: '<img src=x onerror=alert(1)>\u202E reversed',
          company: '"><script>alert(1)</script>',
          title: 'A title that goes on and on and on until nobody knows where it began',
          address: 'a-very-long-address-of-somebody-who-likes-them-long@sub.domain.example.com',
        },
      ],
    }),
    people: hostilePeople,
  },
  accounts: {
    state: stateWith({
      accounts: [
        spacesAccount,
        {
          ...symphonyAccount,
          kept: 'memory',
          status: {
            kind: 'signed-out',
            problem: { code: 'session-ended', detail: { host: 'acme.symphony.com' } },
          },
        },
      ],
      ...visible({ view: 'accounts' }),
    }),
  },
  'sign-out': { state: stateWith(visible({ view: 'accounts' })), clicks: ['Sign out…'] },
  settings: {
    state: stateWith({ clientSecretKept: true, ...visible({ view: 'settings' }) }),
  },
  'settings-managed': {
    state: stateWith({
      ...visible({ view: 'settings' }),
      policy: {
        state: 'broken',
        file: '/etc/foyer/policy.json',
        managed: ['shortcut', 'spaces.clientId', 'symphony.podUrl'],
        refused: ['forced.spaces.colour'],
      },
    }),
  },
  'settings-own': { state: stateWith(visible({ view: 'settings' })), clicks: ['Own'] },
  'settings-recording': {
    state: stateWith(visible({ view: 'settings' })),
    clicks: ['Ctrl'],
  },
  keys: { state: stateWith(), people: many, keys: ['F1'] },
};
