import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../main/people/cache-lines.ts';
import { createHeardLists } from '../../../main/people/heard-lists.ts';
import { createManualClock } from '../manual-clock.ts';

const hour = 60 * 60_000;

function start() {
  const clock = createManualClock();
  const kept: (readonly [accountId: string, heard: Heard])[] = [];
  const lists = createHeardLists({
    clock,
    onHeard: (accountId, heard) => kept.push([accountId, heard]),
  });
  return { clock, kept, lists };
}

describe('a list that was heard to its end', () => {
  it('is fresh for five hours, for its account alone', async () => {
    const { clock, lists } = start();
    expect(lists.isFresh('one', 'colleague')).toBe(false);
    lists.note('one', 'colleague');
    await clock.pass(5 * hour - 1);
    expect(lists.isFresh('one', 'colleague')).toBe(true);
    expect(lists.isFresh('one', 'direct-space')).toBe(false);
    expect(lists.isFresh('other', 'colleague')).toBe(false);
    await clock.pass(1);
    expect(lists.isFresh('one', 'colleague')).toBe(false);
  });

  it('is as fresh after Foyer was started anew', async () => {
    const { kept, lists } = start();
    lists.note('one', 'colleague');
    const again = start();
    for (const [accountId, heard] of kept) again.lists.recall(accountId, [heard]);
    expect(again.lists.isFresh('one', 'colleague')).toBe(true);
    expect(again.lists.heardOf('one')).toEqual(kept.map(([, heard]) => heard));
  });

  it('is not fresh when it was heard in a time to come: the clock was set back', () => {
    const { clock, lists } = start();
    lists.recall('one', [{ list: 'colleague', at: clock.now() + 1 }]);
    expect(lists.isFresh('one', 'colleague')).toBe(false);
  });

  it('is forgotten with its account', () => {
    const { lists } = start();
    lists.note('one', 'colleague');
    lists.forget('one');
    expect(lists.isFresh('one', 'colleague')).toBe(false);
    expect(lists.heardOf('one')).toEqual([]);
  });
});
