import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contract, failure, type Service, success } from '../../preload/contract.ts';

type Handler = (event: unknown, question?: unknown) => unknown;
const handlers = new Map<string, Handler>();
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) },
}));
const { serve } = await import('../../main/ipc.ts');
const { createState, followChanges } = await import('../../main/state.ts');
const { settingsFrom } = await import('../../main/desktop/settings/layers.ts');

const ours = { sender: page() };
const foreign = { sender: page() };
const reports: string[] = [];
const done = vi.fn(() => success());
const state = createState({
  settings: settingsFrom(),
  about: { version: '1', electron: '45', keptIn: '' },
});

function page() {
  const sent: unknown[] = [];
  const ends: (() => void)[] = [];
  return {
    sent,
    ends,
    send: (channel: string, change: unknown) => void sent.push([channel, change]),
    once: (_event: string, end: () => void) => void ends.push(end),
  };
}

const service: Service = {
  listPeople: () => success({ total: 0, from: 0, rows: [], asking: false }),
  setFavourite: done,
  listWays: () => success([]),
  reach: () => {
    throw new Error('a bug with a secret in it');
  },
  reachGroup: () => failure('not-found'),
  describePerson: () => failure('not-found'),
  listInCommon: () => failure('not-found'),
  separatePerson: done,
  rejoinPerson: done,
  askForConnection: done,
  listSpaces: () => failure('not-found'),
  listMembers: () => failure('not-found'),
  addMembers: () => failure('not-found'),
  cancelAddMembers: () => failure('not-found'),
  inviteToSpace: () => failure('not-found'),
  openSpace: done,
  createSpace: () => failure('not-found'),
  sendMail: () => failure('not-found'),
  copyFromSpace: done,
  readInvitation: () => success(null),
  joinInvitation: () => failure('not-found'),
  dismissInvitation: done,
  answerRequest: done,
  signInToSpaces: done,
  signInToSymphony: done,
  cancelSignIn: done,
  copySignInLink: done,
  openInSymphony: () => success(),
  signInWithCertificate: () => success(),
  signInAsGuest: () => success(),
  signInAsServiceApp: () => success(),
  chooseFile: () => success(null),
  copyText: () => success(),
  signOut: done,
  refresh: done,
  listCommands: () => success([]),
  describeCommand: () => failure('not-found'),
  previewCommand: () => failure('not-found'),
  runCommand: () => failure('not-found'),
  cancelCommand: done,
  listResultRows: () => success([]),
  copyResult: done,
  findUserId: () => success('1'),
  changeSettings: done,
  undoSettings: done,
  setLoginItem: done,
  pauseNotifications: done,
  setShortcut: done,
  recordShortcut: done,
  setClientSecret: done,
  checkKeychain: done,
  dismissNotice: done,
  hidePopover: done,
  readLicences: async () => ({ ok: true, value: '' }),
  moveAccount: done,
  setOwnPresence: done,
  answerProxy: done,
  prepareReport: () => failure('not-found'),
  keepShown: done,
  recallShown: () => success(null),
  keepDrafts: done,
  recallDrafts: () => success(null),
  copyReport: done,
  saveReport: () => success(null),
  checkForUpdates: done,
  installUpdate: done,
  eraseEverything: done,
  quit: done,
};

beforeEach(() => {
  handlers.clear();
  reports.length = 0;
  done.mockClear();
  serve(
    contract,
    service,
    {
      state: {
        current: state.getState,
        follow: (listener) => followChanges(state, listener),
      },
    },
    (event) => event.sender === (ours.sender as unknown),
    (name) => reports.push(name),
  );
});

const call = (channel: string, event: unknown, question?: unknown) =>
  handlers.get(channel)?.(event, question);

describe('the door of main', () => {
  it('has a handler for each entry of the contract and for nothing else', () => {
    const expected = Object.entries(contract).map(([name, { kind }]) =>
      kind === 'ask' ? `foyer:ask:${name}` : `foyer:follow:${name}`,
    );
    expect([...handlers.keys()].sort()).toEqual(expected.sort());
  });

  it('refuses every question and feed of a stranger', async () => {
    for (const channel of handlers.keys()) {
      const answer = await call(channel, foreign);
      expect(answer, channel).toMatchObject({ ok: false, problem: { code: 'refused' } });
    }
    expect(done).not.toHaveBeenCalled();
    expect(foreign.sender.sent).toEqual([]);
  });

  it('refuses a payload that is not what the contract says', async () => {
    const answer = await call('foyer:ask:answerRequest', ours, { requestId: 'r', answer: 'maybe' });
    expect(answer).toMatchObject({ problem: { code: 'refused' } });
    expect(done).not.toHaveBeenCalled();
  });

  it('hands a good question on and its outcome back', async () => {
    const question = { requestId: 'r', answer: 'accept' };
    expect(await call('foyer:ask:answerRequest', ours, question)).toMatchObject({ ok: true });
    expect(done).toHaveBeenCalledWith(question);
  });

  it('turns a bug into a problem that tells nothing of its inside', async () => {
    const answer = await call('foyer:ask:reach', ours, { personId: 'p' });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer).toMatchObject({ problem: { code: 'internal' } });
    expect(reports).toEqual(['reach']);
  });

  it('sends a follower everything first, then only what changed, once', () => {
    call('foyer:follow:state', ours);
    call('foyer:follow:state', ours);
    ours.sender.sent.length = 0;
    state.setState({ tray: 'present' });
    expect(ours.sender.sent).toEqual([['foyer:change:state', { tray: 'present' }]]);
    for (const end of ours.sender.ends) end();
    state.setState({ tray: 'absent' });
    expect(ours.sender.sent).toHaveLength(1);
  });
});
