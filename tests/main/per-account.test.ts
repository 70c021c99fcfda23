import { describe, expect, it } from 'vitest';
import { perAccount } from '../../main/per-account.ts';
import type { AccountStatus } from '../../preload/contract.ts';
import { connected, stateWith } from './a-state.ts';

function begin() {
  const state = stateWith();
  const going: string[] = [];
  const work = perAccount(
    state,
    () => [{ accountId: 'symphony:1@pod' }, { accountId: 'symphony:2@pod' }],
    ({ accountId }) => {
      going.push(accountId);
      return { stop: () => void going.splice(going.indexOf(accountId), 1) };
    },
  );
  const set = (...statuses: readonly AccountStatus[]) =>
    state.setState({
      accounts: statuses.map((status, at) => ({ ...connected(`symphony:${at + 1}@pod`), status })),
    });
  return { set, going, work };
}

const problem = { code: 'unreachable' } as const;

describe('work for each account', () => {
  it('begins when an account is connected, once', () => {
    const { set, going } = begin();
    set({ kind: 'connecting' });
    expect(going).toEqual([]);
    set({ kind: 'connected', since: 1 });
    set({ kind: 'refreshing' }, { kind: 'connected', since: 2 });
    expect(going).toEqual(['symphony:1@pod', 'symphony:2@pod']);
  });

  it('goes on while the account is out of reach and ends when it is signed out', () => {
    const { set, going } = begin();
    set({ kind: 'connected', since: 1 }, { kind: 'connected', since: 1 });
    set({ kind: 'offline', since: 2, problem }, { kind: 'signed-out', problem });
    expect(going).toEqual(['symphony:1@pod']);
    set();
    expect(going).toEqual([]);
  });

  it('all ends when it is stopped, and nothing begins after that', () => {
    const { set, going, work } = begin();
    set({ kind: 'connected', since: 1 });
    work.stop();
    set({ kind: 'connected', since: 1 }, { kind: 'connected', since: 1 });
    expect(going).toEqual([]);
  });
});
