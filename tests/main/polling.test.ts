import { describe, expect, it } from 'vitest';
import { createPolling } from '../../main/polling.ts';
import { show, stateWith } from './a-state.ts';
import { createManualClock } from './manual-clock.ts';

function startPolling() {
  const clock = createManualClock();
  const state = stateWith();
  const began = clock.now();
  const polls: number[] = [];
  const pace = { visible: 10_000, hidden: 60_000, longHidden: 180_000 };
  const polling = createPolling({
    state,
    clock,
    pace,
    async poll() {
      polls.push((clock.now() - began) / 1000);
      return true;
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

  it('is over when stopped', async () => {
    const { clock, state, polls, polling } = startPolling();
    await clock.pass(0);
    polling.stop();
    show(state, true);
    await clock.pass(500_000);
    expect(polls).toEqual([0]);
  });
});
