import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reconnect } from '../../../main/accounts/reconnect.ts';
import { createState } from '../../../main/state.ts';
import type { Account, AccountStatus, Problem } from '../../../preload/contract.ts';

const offline = (code: Problem['code'] = 'unreachable'): AccountStatus => ({
  kind: 'offline',
  since: 0,
  problem: { code },
});

function setUp() {
  const spaces = { accountsUrl: '', restUrl: '', webUrl: '', clientId: '', redirectPort: 0 };
  const state = createState({
    settings: {
      shortcut: '',
      language: 'system',
      zoom: 100,
      updates: { check: true },
      network: { proxy: 'system' },
      watchClipboard: false,
      notifications: { hideNames: false, sound: true, followPresence: true },
      spaces,
      symphony: { podUrl: '', username: '', keyFile: '' },
    },
    about: { version: '', electron: '', keptIn: '' },
  });
  const greeted: string[] = [];
  const stop = reconnect({ state, greet: async (accountId) => void greeted.push(accountId) });
  const show = (status: AccountStatus) => {
    const account: Account = {
      id: 'a',
      system: 'spaces',
      way: 'browser',
      name: '',
      address: '',
      host: '',
      capabilities: [],
      kept: 'keychain',
      status,
    };
    state.setState({ accounts: [account] });
  };
  const surround = (online: boolean, awake: boolean) =>
    state.setState({ surroundings: { online, awake } });
  return { greeted, stop, show, surround };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reconnecting', () => {
  it('greets an offline account after pauses that double up to five minutes', async () => {
    const { greeted, show } = setUp();
    show(offline());
    const pauses: number[] = [];
    for (let last = 0, seen = 0; pauses.length < 9; ) {
      await vi.advanceTimersByTimeAsync(1_000);
      last += 1;
      if (greeted.length === seen) continue;
      seen = greeted.length;
      pauses.push(last);
      last = 0;
    }
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('greets nobody who is connected, or waits for the keychain or the person', async () => {
    const { greeted, show } = setUp();
    for (const status of [
      { kind: 'connected', since: 0 },
      { kind: 'signed-out', problem: { code: 'refresh-refused' } },
      offline('keychain-locked'),
    ] satisfies AccountStatus[]) {
      show(status);
      await vi.advanceTimersByTimeAsync(1_000_000);
    }
    expect(greeted).toEqual([]);
  });

  it('rests without network or asleep, and goes on at once after that', async () => {
    const { greeted, show, surround } = setUp();
    show(offline());
    surround(false, true);
    await vi.advanceTimersByTimeAsync(1_000_000);
    surround(true, false);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(greeted).toEqual([]);
    surround(true, true);
    expect(greeted).toEqual(['a']);
  });

  it('ends', async () => {
    const { greeted, show, stop, surround } = setUp();
    show(offline());
    stop();
    surround(false, true);
    surround(true, true);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(greeted).toEqual([]);
  });
});
