import { describe, expect, it } from 'vitest';
import { tellOfCrash } from '../../../main/desktop/own-end.ts';
import { stateWith } from '../a-state.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a crash', () => {
  it('is told once', async () => {
    const state = stateWith();
    tellOfCrash(state);
    expect(state.getState().notice).toEqual({ code: 'ended-unexpectedly' });
    await settle();
    state.setState({ notice: null });
    expect(state.getState().notice).toBeNull();
  });

  it('waits until what else was lost has been read', async () => {
    const state = stateWith();
    const broken = { code: 'file-broken' } as const;
    state.setState({ notice: broken });
    tellOfCrash(state);
    await settle();
    expect(state.getState().notice).toEqual(broken);
    state.setState({ notice: null });
    expect(state.getState().notice).toEqual({ code: 'ended-unexpectedly' });
    await settle();
    state.setState({ notice: null });
    expect(state.getState().notice).toBeNull();
  });
});
