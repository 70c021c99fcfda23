import { describe, expect, it } from 'vitest';
import { buildBridge } from '../../preload/build-bridge.ts';
import { contract } from '../../preload/contract.ts';

function wire() {
  const asked: [string, unknown][] = [];
  const listeners = new Map<string, (message: unknown) => void>();
  return {
    asked,
    listeners,
    ask: async (channel: string, question?: unknown) => {
      asked.push([channel, question]);
      return { ok: true };
    },
    listen: (channel: string, listener: (message: unknown) => void) => {
      listeners.set(channel, listener);
      return () => listeners.delete(channel);
    },
  };
}

describe('the bridge', () => {
  it('is frozen and has a function for each entry of the contract, and nothing else', () => {
    const bridge = buildBridge(wire());
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.keys(bridge)).toEqual(Object.keys(contract));
    for (const name of Object.keys(contract)) expect(bridge[name]).toBeTypeOf('function');
  });

  it('listens before it asks for the snapshot, so that no change is lost', () => {
    const ends = wire();
    const { state } = buildBridge(ends);
    const changes: unknown[] = [];
    if (typeof state !== 'function') throw new Error('state is no feed');
    const stop: unknown = state((change: unknown) => changes.push(change));
    expect(ends.listeners.size).toBe(1);
    expect(ends.asked).toEqual([['foyer:follow:state', undefined]]);
    ends.listeners.get('foyer:change:state')?.({ tray: 'present' });
    expect(changes).toEqual([{ tray: 'present' }]);
    if (typeof stop === 'function') stop();
    expect(ends.listeners.size).toBe(0);
  });
});
