import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oncePerPress } from '../../../main/desktop/held-key.ts';

/** What opens and closes, and may be closed by another key. */
let open: { readonly now: boolean };
let acts: number;
let fires: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  open = { now: false };
  acts = 0;
  fires = oncePerPress(
    () => {
      acts += 1;
      open = { now: !open.now };
    },
    () => open,
  );
});
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => vi.advanceTimersByTime(ms);

/** Holds the key until it was repeated so often. */
function hold(firstMs: number, nextMs: number, times: number) {
  fires();
  wait(firstMs);
  for (let time = 0; time < times; time += 1) {
    fires();
    wait(nextMs);
  }
}

describe('a key that is held', () => {
  it.each([
    ['by X', 660, 40],
    ['by GNOME', 500, 30],
    ['by Windows at its latest', 1_000, 33],
  ])('is one press, however often it is repeated %s', (_by, firstMs, nextMs) => {
    for (const press of [1, 2, 3]) {
      hold(firstMs, nextMs, 30);
      wait(2_000);
      expect(acts).toBe(press);
    }
  });
});

describe('a key that is pressed', () => {
  it('acts at once', () => {
    fires();
    wait(1_200);
    fires();
    expect(acts).toBe(2);
  });

  it('twice in a row acts twice', () => {
    fires();
    wait(200);
    fires();
    wait(100);
    expect([acts, open.now]).toEqual([2, false]);
  });

  it('acts at once after another key, for then it was let go', () => {
    fires();
    wait(200);
    open = { now: false };
    fires();
    expect([acts, open.now]).toEqual([2, true]);
  });

  it('is forgotten when another key comes before it is told from a held one', () => {
    fires();
    wait(200);
    fires();
    open = { now: false };
    wait(2_000);
    expect([acts, open.now]).toEqual([1, false]);
  });
});
