import { describe, expect, it } from 'vitest';
import { createLull } from '../../../main/people/lull.ts';
import { createManualClock } from '../manual-clock.ts';

function start() {
  const clock = createManualClock();
  const lull = createLull(clock);
  const done: string[] = [];
  return { clock, lull, done, work: (name: string) => lull.wait().then(() => done.push(name)) };
}

describe('work that can wait', () => {
  it('is done at once while nobody types', async () => {
    const { work, done } = start();
    await work('one');
    expect(done).toEqual(['one']);
  });

  it('waits until no letter was typed for a moment, however many were', async () => {
    const { clock, lull, work, done } = start();
    lull.disturb();
    void work('one');
    void work('other');
    for (let letters = 0; letters < 5; letters += 1) {
      await clock.pass(600);
      lull.disturb();
    }
    expect(done).toEqual([]);
    await clock.pass(700);
    expect(done).toEqual(['one', 'other']);
    await work('later');
    expect(done).toHaveLength(3);
  });
});
