import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenStore } from './avaya/token-store.ts';
import { createControl } from './control.ts';
import { startDrift } from './drift.ts';
import { settingsFrom } from './options.ts';
import { createWorld } from './world.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

describe('time passing', () => {
  it('changes presence and brings requests, up to a handful, until it is stopped', async () => {
    const world = createWorld(settingsFrom({ people: 300, incoming: 0 }));
    const store = createTokenStore(() => false);
    const waiting = () =>
      world.connections.list().filter(({ status }) => status === 'pending_incoming').length;
    const before = world.presence.list();
    const stop = startDrift(world, createControl(world, store));
    vi.advanceTimersByTime(60 * 60_000);
    expect(world.presence.list()).not.toBe(before);
    expect(waiting()).toBe(6);
    stop();
    const after = world.presence.list();
    vi.advanceTimersByTime(60 * 60_000);
    expect(world.presence.list()).toBe(after);
  });
});
