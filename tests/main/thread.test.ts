import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createThread, type StartThread, type Thread } from '../../main/thread.ts';
import { threadsFrom } from '../../main/thread-start.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import type { Sample } from './thread-sample.ts';

const path = new URL('thread-sample.ts', import.meta.url).pathname;
const typescript = new URL('typescript-on-threads.mjs', import.meta.url).href;
const start = threadsFrom(path, { switches: ['--import', typescript] });

let told: string[];
let started: number;
let clock: ManualClock;
let thread: Thread<Sample>;

const counted: StartThread = (work) => {
  started += 1;
  return start(work);
};

beforeEach(() => {
  told = [];
  started = 0;
  clock = createManualClock();
  thread = createThread<Sample>({
    work: 'sample',
    start: counted,
    log: (happened, facts) => void told.push(`${happened}: ${facts['bug'] ?? facts['reason']}`),
    onBroken: () => void told.push('broken'),
    idleMs: 1_000,
    clock,
  });
});
afterEach(() => thread.stop());

describe('a thread', () => {
  it('starts with the first question and remembers between questions', async () => {
    expect(started).toBe(0);
    expect(await thread.ask('add', 2)).toEqual({ ok: true, value: 2 });
    expect(await thread.ask('add', 3)).toEqual({ ok: true, value: 5 });
    expect(await thread.ask('name', null)).toEqual({ ok: true, value: 'sample' });
    expect(started).toBe(1);
  });

  it('answers in the order of the questions, also those that take longer', async () => {
    const order: string[] = [];
    await Promise.all([
      thread.ask('later', 'first').then(() => order.push('first')),
      thread.ask('add', 1).then(() => order.push('second')),
    ]);
    expect(order).toEqual(['first', 'second']);
  });

  it('hands buffers over', async () => {
    const answered = await thread.ask('count', 3);
    expect(answered).toEqual({ ok: true, value: Int32Array.of(0, 1, 2) });
  });

  it('tells the log of a bug and goes on', async () => {
    expect(await thread.ask('fail', 'oh dear')).toEqual({ ok: false, code: 'bug' });
    expect(told.join(' ')).toContain('a bug on a thread: fail: Error: oh dear');
    expect(await thread.ask('add', 1)).toEqual({ ok: true, value: 1 });
    expect(started).toBe(1);
  });

  it('says so when it breaks, leaves no question unanswered, and starts anew', async () => {
    await thread.ask('add', 1);
    const both = Promise.all([thread.ask('end', null), thread.ask('add', 1)]);
    expect(await both).toEqual([
      { ok: false, code: 'ended' },
      { ok: false, code: 'ended' },
    ]);
    expect(told).toEqual(['a thread broke: ended by itself with 3', 'broken']);
    expect(await thread.ask('add', 7)).toEqual({ ok: true, value: 7 });
  });

  it('that is stopped on purpose tells the log nothing', async () => {
    const asked = thread.ask('add', 1);
    thread.stop();
    expect(await asked).toEqual({ ok: false, code: 'ended' });
    expect(told).toEqual([]);
  });

  it('ends when it was idle for long, and not before', async () => {
    await thread.ask('add', 1);
    await clock.pass(900);
    await thread.ask('add', 1);
    await clock.pass(900);
    expect(await thread.ask('add', 1)).toEqual({ ok: true, value: 3 });
    await clock.pass(1_100);
    expect(await thread.ask('add', 1)).toEqual({ ok: true, value: 1 });
    expect(started).toBe(2);
  });
});
