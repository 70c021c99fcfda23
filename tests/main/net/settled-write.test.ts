import { describe, expect, it } from 'vitest';
import { settleWrite } from '../../../main/net/settled-write.ts';
import { failure, type Outcome, type ProblemCode, success } from '../../../preload/contract.ts';

/** A write with this answer, on a server that shows what it did from look number `shownFrom` on. */
async function write(answer: Outcome<string>, shownFrom: number, looks: Outcome<void> = success()) {
  let sent = 0;
  let looked = 0;
  const pauses: number[] = [];
  const outcome = await settleWrite({
    async send() {
      sent += 1;
      return answer;
    },
    async find() {
      looked += 1;
      if (!looks.ok) return looks;
      return success(looked >= shownFrom ? 'the thing' : undefined);
    },
    sleep: async (ms) => void pauses.push(ms),
  });
  return { outcome, sent, looked, pauses };
}

describe('a write that is sent once', () => {
  it('is not looked for when the server says that it was done', async () => {
    const { outcome, looked } = await write(success('told'), 1);
    expect(outcome).toEqual(success({ value: 'told', by: 'answer' }));
    expect(looked).toBe(0);
  });

  it.each<ProblemCode>([
    'server-error',
    'unreachable',
    'timed-out',
    'offline',
    'too-large',
    'unexpected-answer',
  ])('is looked for after %s, and what is found is believed', async (code) => {
    const { outcome, sent } = await write(failure(code), 1);
    expect(outcome).toEqual(success({ value: 'the thing', by: 'reading' }));
    expect(sent).toBe(1);
  });

  it.each<ProblemCode>(['not-allowed', 'rate-limited', 'not-accepted', 'session-ended', 'refused'])(
    'is known not to be done after %s',
    async (code) => {
      const { outcome, looked } = await write(failure(code), 1);
      expect(outcome).toEqual(failure(code));
      expect(looked).toBe(0);
    },
  );

  it('is waited for, since lists lag behind', async () => {
    const { outcome, pauses } = await write(failure('server-error'), 3);
    expect(outcome).toMatchObject({ value: { by: 'reading' } });
    expect(pauses).toEqual([1_000, 3_000]);
  });

  it('is told as not found, never sent again', async () => {
    const { outcome, sent } = await write(failure('server-error', { status: '500' }), 9);
    expect(outcome).toEqual(failure('server-error', { status: '500', done: 'not-found' }));
    expect(sent).toBe(1);
  });

  it('is told as unknown when nobody can look', async () => {
    const { outcome, sent } = await write(failure('timed-out'), 1, failure('offline'));
    expect(outcome).toEqual(failure('timed-out', { done: 'unknown' }));
    expect(sent).toBe(1);
  });

  it('is looked for no longer once somebody cancels; then nobody knows', async () => {
    const cancel = new AbortController();
    let looked = 0;
    const outcome = await settleWrite({
      signal: cancel.signal,
      send: async () => failure('server-error'),
      async find() {
        looked += 1;
        setImmediate(() => cancel.abort());
        return success(undefined);
      },
    });
    expect(outcome).toEqual(failure('server-error', { done: 'unknown' }));
    expect(looked).toBe(1);
  });
});
