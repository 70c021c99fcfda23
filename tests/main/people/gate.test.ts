import { describe, expect, it } from 'vitest';
import { createGate } from '../../../main/people/gate.ts';

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a gate', () => {
  it('lets so many through at a time and all in the end, urgent ones before the waiting', async () => {
    const gate = createGate(2);
    const order: string[] = [];
    let inside = 0;
    let most = 0;
    const task = (name: string) => async () => {
      inside += 1;
      most = Math.max(most, inside);
      await later();
      inside -= 1;
      order.push(name);
    };
    await Promise.all([
      ...['a', 'b', 'c', 'd'].map((name) => gate.through(task(name))),
      gate.through(task('urgent'), 'urgent'),
    ]);
    expect(most).toBe(2);
    expect(order).toEqual(['a', 'b', 'urgent', 'c', 'd']);
  });

  it('does not shut when a task throws', async () => {
    const gate = createGate(1);
    const broken = gate.through(() => Promise.reject(new Error('broken')));
    await expect(broken).rejects.toThrow('broken');
    expect(await gate.through(async () => 'through')).toBe('through');
  });
});
