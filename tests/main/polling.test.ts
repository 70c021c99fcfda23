import { describe, expect, it } from 'vitest';
import { createPolling } from '../../main/polling.ts';
import { connected, show, stateWith } from './a-state.ts';
import { createManualClock } from './manual-clock.ts';

const account = connected('symphony');
const offline = {
  ...account,
  status: { kind: 'offline', since: 0, problem: { code: 'unreachable' } },
} as const;

function startPolling(isWell = () => true) {
  const clock = createManualClock();
  const state = stateWith(account);
  const began = clock.now();
  const polls: number[] = [];
  const pace = { visible: 10_000, hidden: 60_000, longHidden: 180_000 };
  const polling = createPolling({
    state,
    accountId: account.id,
    clock,
    pace,
    async poll() {
      polls.push((clock.now() - began) / 1000);
      return isWell();
    },
  });
  return { clock, state, polls, polling };
}

describe('polling', () => {
  it('is seldom while the popover is hidden, and more seldom after five minutes', async () => {
    const { clock, polls } = startPolling();
    await clock.pass(700_000);
    expect(polls).toEqual([0, 60, 120, 180, 240, 300, 480, 660]);
  });

  it('asks fewer than 30 times in a hidden hour', async () => {
    const { clock, polls } = startPolling();
    await clock.pass(3_600_000);
    expect(polls.length).toBeLessThan(30);
  });

  it('asks at once when the popover opens and the answer is old, then often', async () => {
    const { clock, state, polls } = startPolling();
    await clock.pass(30_000);
    show(state, true);
    await clock.pass(20_000);
    expect(polls).toEqual([0, 30, 40, 50]);
    show(state, false);
    await clock.pass(60_000);
    expect(polls).toEqual([0, 30, 40, 50, 110]);
  });

  it('does not ask when the popover opens and the answer is fresh', async () => {
    const { clock, state, polls } = startPolling();
    await clock.pass(3_000);
    show(state, true);
    await clock.pass(0);
    expect(polls).toEqual([0]);
  });

  it('is silent while asleep or offline and asks once when that ends', async () => {
    const { clock, state, polls } = startPolling();
    await clock.pass(1_000);
    state.setState({ surroundings: { online: true, awake: false } });
    await clock.pass(500_000);
    state.setState({ surroundings: { online: false, awake: true } });
    await clock.pass(500_000);
    expect(polls).toEqual([0]);
    state.setState({ surroundings: { online: true, awake: true } });
    await clock.pass(0);
    expect(polls).toEqual([0, 1001]);
  });

  it('asks at once when the account is back, if an answer was missed', async () => {
    let well = false;
    const { clock, state, polls } = startPolling(() => well);
    await clock.pass(1_000);
    state.setState({ accounts: [offline] });
    well = true;
    await clock.pass(1_000);
    state.setState({ accounts: [account] });
    await clock.pass(0);
    expect(polls).toEqual([0, 2]);
    state.setState({ accounts: [offline] });
    state.setState({ accounts: [account] });
    await clock.pass(0);
    expect(polls).toEqual([0, 2]);
  });

  it('does not ask once more because its own answer brought the account back', async () => {
    const seen: { bringBack?: () => void } = {};
    let well = false;
    const { clock, state, polls, polling } = startPolling(() => {
      if (well) seen.bringBack?.();
      return well;
    });
    seen.bringBack = () => state.setState({ accounts: [account] });
    await clock.pass(0);
    state.setState({ accounts: [offline] });
    well = true;
    await polling.beatNow();
    await clock.pass(0);
    expect(polls).toEqual([0, 0]);
  });

  it('is over when stopped', async () => {
    const { clock, state, polls, polling } = startPolling();
    await clock.pass(0);
    polling.stop();
    show(state, true);
    await clock.pass(500_000);
    expect(polls).toEqual([0]);
  });
});
