import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ElectronHistory,
  electronLeftBehind,
} from '../../../../main/desktop/notifications/electron-left-behind.ts';
import { answerLeftBehind } from '../../../../main/desktop/notifications/left-behind.ts';
import { toastId } from '../../../../main/desktop/notifications/toast-id.ts';
import { connected, stateWith } from '../../a-state.ts';
import { answering, knock, knocks } from './knocking.ts';

const answerable = [
  { action: 'accept', label: 'Accept' },
  { action: 'reject', label: 'Reject' },
] as const;
const elsewhere = [{ action: 'open-in-symphony', label: 'Open in Symphony' }] as const;
const ofA = toastId({ key: 'a', buttons: answerable });
const pressed = (id: string, actionIndex?: number) =>
  actionIndex === undefined
    ? { type: 'click', arguments: `type=click&tag=${id}` }
    : { type: 'action', arguments: `type=action&action=${actionIndex}&tag=${id}`, actionIndex };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a notification that an earlier session left on Windows', () => {
  it('answers once the server has named the request as pending, and not before', () => {
    const { press, set, done } = onWindows();
    press(pressed(ofA, 1));
    expect(done).toEqual([]);
    set(knocks('b'));
    expect(done).toEqual([]);
    set(knocks('a', 'b'));
    set(knocks('a', 'b'));
    expect(done).toEqual(['reject a']);
  });

  it('only shows a request that is being answered otherwise, or may not be answered', () => {
    const { press, set, done, state } = onWindows();
    set([knock('a', { progress: answering })]);
    press(pressed(ofA, 0));
    expect(done).toEqual(['open a']);
    const [request] = knocks('a');
    const account = connected(request?.accountId ?? '');
    state.setState({ accounts: [{ ...account, capabilities: ['requests'] }] });
    set(knocks('a'));
    press(pressed(ofA, 0));
    expect(done).toEqual(['open a', 'open a']);
  });

  it('never takes a button that led elsewhere for one that accepts', () => {
    const { press, set, done } = onWindows();
    set(knocks('a'));
    press(pressed(toastId({ key: 'a', buttons: elsewhere }), 0));
    press(pressed(toastId({ key: 'a', buttons: [] }), 0));
    press(pressed(ofA, 7));
    expect(done).toEqual(['in Symphony a', 'open a', 'open a']);
  });

  it('opens the request by a click, and Foyer when the request is pending no more', () => {
    const { press, set, done } = onWindows();
    set(knocks('a'));
    press(pressed(ofA));
    press(pressed(toastId({ key: 'gone', buttons: answerable }), 0));
    expect(done).toEqual(['open a']);
    vi.runAllTimers();
    expect(done).toEqual(['open a', 'open null']);
  });

  it('is left to this session where it is of this session, and ignored where it is of nobody', () => {
    const { press, set, done } = onWindows([ofA]);
    set(knocks('a'));
    press(pressed(ofA, 0));
    for (const said of [null, 7, {}, { arguments: '' }, { arguments: 'type=click' }]) press(said);
    vi.runAllTimers();
    expect(done).toEqual([]);
  });
});

describe('a notification that an earlier session left on macOS', () => {
  it('answers and opens as before, and is taken away when its request is pending no more', async () => {
    const left = ['a', 'gone'].map((key) => historic(toastId({ key, buttons: answerable })));
    const house = furnished();
    answerLeftBehind({
      ...house.needs,
      leftBehind: electronLeftBehind({ getHistory: async () => left }, 'darwin', () => false),
    });
    await vi.advanceTimersByTimeAsync(1);
    house.set(knocks('a'));
    left[0]?.emit('action', { actionIndex: 0 }, 0);
    left[0]?.emit('click', {});
    expect(house.done).toEqual(['accept a', 'open a']);
    await vi.runAllTimersAsync();
    expect(left.map(({ closed }) => closed)).toEqual([false, true]);
  });

  it('is not missed where Electron knows no history', () => {
    const { needs, done } = furnished();
    for (const platform of ['darwin', 'win32'] as const) {
      answerLeftBehind({ ...needs, leftBehind: electronLeftBehind({}, platform, () => false) });
    }
    vi.runAllTimers();
    expect(done).toEqual([]);
  });
});

function furnished() {
  const state = stateWith();
  const done: string[] = [];
  const say = (what: string) => (id: string | null) => void done.push(`${what} ${id}`);
  const needs = {
    state,
    answer: (choice: { requestId: string; answer: string }) => say(choice.answer)(choice.requestId),
    openInSymphony: say('in Symphony'),
    open: say('open'),
  };
  const set = (requests: ReturnType<typeof knocks>) => state.setState({ requests });
  return { state, needs, done, set };
}

function onWindows(ours: readonly string[] = []) {
  const house = furnished();
  let press: (details: unknown) => void = () => undefined;
  const Notifications: ElectronHistory = {
    handleActivation: (callback) => {
      press = callback;
    },
  };
  const leftBehind = electronLeftBehind(Notifications, 'win32', (id) => ours.includes(id));
  answerLeftBehind({ ...house.needs, leftBehind });
  return { ...house, press: (details: unknown) => press(details) };
}

function historic(id: string) {
  const notification = Object.assign(new EventEmitter(), {
    id,
    closed: false,
    close() {
      notification.closed = true;
    },
  });
  return notification;
}
