import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectAtRest } from '../../main/rest.ts';
import type { State } from '../../main/state.ts';
import { show, stateWith } from './a-state.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

let state: State;
let clock: ManualClock;
const collect = vi.fn();

const gather = (loading: boolean) =>
  state.setState(({ people }) => ({ people: { ...people, loading } }));

beforeEach(() => {
  collect.mockReset();
  state = stateWith();
  clock = createManualClock();
});

describe('memory is given back', () => {
  it('a while after the popover was hidden, and once', async () => {
    collectAtRest(state, clock, collect);
    show(state, true);
    await clock.pass(60_000);
    show(state, false);
    await clock.pass(4_000);
    expect(collect).not.toHaveBeenCalled();
    await clock.pass(60_000);
    expect(collect).toHaveBeenCalledOnce();
  });

  it('not while the popover is open again', async () => {
    collectAtRest(state, clock, collect);
    show(state, true);
    show(state, false);
    await clock.pass(2_000);
    show(state, true);
    await clock.pass(60_000);
    expect(collect).not.toHaveBeenCalled();
  });

  it('after people were gathered, unless somebody looks at them', async () => {
    collectAtRest(state, clock, collect);
    gather(true);
    await clock.pass(60_000);
    gather(false);
    await clock.pass(60_000);
    expect(collect).toHaveBeenCalledOnce();
    show(state, true);
    gather(true);
    gather(false);
    await clock.pass(60_000);
    expect(collect).toHaveBeenCalledOnce();
  });

  it('not after the end', async () => {
    const stop = collectAtRest(state, clock, collect);
    show(state, true);
    show(state, false);
    stop();
    expect(clock.waiting()).toBe(0);
  });
});
