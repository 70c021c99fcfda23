import { describe, expect, it, vi } from 'vitest';
import {
  type Asker,
  type Credentials,
  createPassage,
  type Knock,
} from '../../../main/net/passage.ts';
import type { ProxyQuestion } from '../../../preload/contract.ts';

const asker: Asker = { host: 'proxy.example', port: 3128, realm: 'Acme' };
const right: Credentials = { username: 'ann', password: 'correct' };
const wrong: Credentials = { username: 'ann', password: 'mistyped' };

/** A proxy that believes one password, and counts how often it was asked to let us through. */
function proxy(holds: Credentials = right) {
  const tried: (Credentials | undefined)[] = [];
  const knock: Knock = async (introduce) => {
    for (;;) {
      const who = await introduce(asker);
      tried.push(who);
      if (!who) return 'refused';
      if (who.password === holds.password) return 'through';
    }
  };
  return { knock, tried };
}

function passage(kept?: Credentials) {
  const shown: (ProxyQuestion | null)[] = [];
  const keys = { load: vi.fn(async () => kept), save: vi.fn(async () => {}) };
  return { ...createPassage({ keys, show: (question) => shown.push(question) }), shown, keys };
}

describe('a proxy that asks who we are', () => {
  it('makes one question of ten calls, and lets all of them through after one answer', async () => {
    const { introduce, answered, answer, shown, keys } = passage();
    const { knock } = proxy();
    const calls = Array.from({ length: 10 }, async () => {
      return (await introduce(knock)) || answered(undefined);
    });
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    expect(shown).toEqual([{ ...asker, refused: false }]);
    expect(await answer(right)).toEqual({ ok: true, value: undefined });
    expect(await Promise.all(calls)).toEqual(Array(10).fill(true));
    expect(shown.at(-1)).toBeNull();
    expect(keys.save).toHaveBeenCalledExactlyOnceWith('proxy.example:3128', right);
  });

  it('asks nobody who told it in an earlier run, or on another connection', async () => {
    const kept = passage(right);
    expect(await kept.introduce(proxy().knock)).toBe(true);
    expect(kept.shown).toEqual([]);

    const { introduce, answer, shown } = passage();
    await introduce(proxy().knock);
    await answer(right);
    expect(await introduce(proxy().knock)).toBe(true);
    expect(shown).toHaveLength(2);
  });

  it('asks again for what was mistyped, or has changed since it was kept', async () => {
    const { introduce, answer, shown, keys } = passage();
    await introduce(proxy().knock);
    expect(await answer(wrong)).toMatchObject({ ok: true });
    expect(shown.at(-1)).toEqual({ ...asker, refused: true });
    expect(keys.save).not.toHaveBeenCalled();
    await answer(right);
    expect(shown.at(-1)).toBeNull();

    const old = passage(wrong);
    const { knock, tried } = proxy();
    expect(await old.introduce(knock)).toBe(false);
    expect(tried).toEqual([wrong, undefined]);
    expect(old.shown).toEqual([{ ...asker, refused: true }]);
  });

  it('lets calls fail when nothing is said, and is quiet until somebody wants to be asked', async () => {
    const { introduce, answered, answer, askAgain, shown } = passage();
    const { knock } = proxy();
    await introduce(knock);
    const waiting = answered(undefined);
    await answer(null);
    expect(await waiting).toBe(false);
    expect(await introduce(knock)).toBe(false);
    expect(shown).toEqual([{ ...asker, refused: false }, null]);
    askAgain();
    await introduce(knock);
    expect(shown).toHaveLength(3);
  });

  it('lets calls go on by themselves on another network, where nobody asks', async () => {
    const { introduce, answered, askAgain, shown } = passage();
    let atWork = true;
    await introduce(async (say) => (atWork ? proxy().knock(say) : 'through'));
    const waiting = answered(undefined);
    askAgain();
    await vi.waitFor(() => expect(shown).toEqual([{ ...asker, refused: false }]));
    atWork = false;
    askAgain();
    expect(await waiting).toBe(true);
    expect(shown.at(-1)).toBeNull();
  });

  it('keeps no call waiting for a proxy that is not there any more', async () => {
    const { introduce, answered, askAgain, shown } = passage();
    let atWork = true;
    await introduce(async (say) => (atWork ? proxy().knock(say) : 'failed'));
    const waiting = answered(undefined);
    atWork = false;
    askAgain();
    expect(await waiting).toBe(false);
    expect(shown.at(-1)).toBeNull();
  });

  it('asks for the proxy that stands there now', async () => {
    const { introduce, askAgain, shown } = passage();
    let now = asker;
    await introduce(async (say) => ((await say(now)) ? 'through' : 'refused'));
    now = { ...asker, host: 'other.example' };
    askAgain();
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ ...now, refused: false }));
  });

  it('waits no longer than the call that waits', async () => {
    const { introduce, answered } = passage();
    await introduce(proxy().knock);
    const given = new AbortController();
    const waiting = answered(given.signal);
    given.abort();
    expect(await waiting).toBe(false);
  });

  it('says when there is nobody to answer, or the proxy says nothing', async () => {
    const { introduce, answer, shown } = passage();
    expect(await answer(right)).toMatchObject({ problem: { code: 'not-found' } });
    let silent = false;
    const knock: Knock = async (say) => (silent ? 'failed' : proxy().knock(say));
    await introduce(knock);
    silent = true;
    expect(await answer(right)).toMatchObject({ problem: { code: 'unreachable' } });
    expect(shown).toEqual([{ ...asker, refused: false }]);
  });
});
