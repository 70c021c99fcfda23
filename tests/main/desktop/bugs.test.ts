import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { storyOf, watchForBugs } from '../../../main/desktop/bugs.ts';

function setUp(uptime: number) {
  const happened: string[] = [];
  const emitter = new EventEmitter();
  const process = {
    on: (name: string, listener: (value: unknown) => void) => emitter.on(name, listener),
    uptime: () => uptime,
  };
  watchForBugs({
    // Of all the events of a process, these two.
    process: process as unknown as NodeJS.Process,
    log: (sentence) => void happened.push(sentence),
    written: async () => undefined,
    startAnew: () => void happened.push('start anew'),
    end: () => void happened.push('end'),
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { emitter, happened, settle };
}

const bug = new TypeError('nothing is not a function');
const broken = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });

describe('an error that nobody caught', () => {
  it('that is a bug starts Foyer anew, once, when it is in the log', async () => {
    const { emitter, happened, settle } = setUp(3_600);
    emitter.emit('uncaughtException', bug);
    emitter.emit('uncaughtException', bug);
    await settle();
    expect(happened.filter((what) => what === 'start anew')).toHaveLength(1);
    expect(happened[0]).toBe('a bug that nobody caught');
  });

  it('soon after the start ends it: it would only happen again', async () => {
    const { emitter, happened, settle } = setUp(10);
    emitter.emit('uncaughtException', bug);
    await settle();
    expect(happened).toEqual(['a bug that nobody caught', 'end']);
  });

  it.each([
    ['uncaughtException', broken],
    ['unhandledRejection', bug],
    ['unhandledRejection', undefined],
  ])('goes into the log and no further: %s %s', async (name, error) => {
    const { emitter, happened, settle } = setUp(3_600);
    emitter.emit(name, error);
    await settle();
    expect(happened).toHaveLength(1);
  });
});

describe('the story of a bug', () => {
  it('names no folder of this computer', () => {
    const error = new Error('lost');
    error.stack = [
      'Error: lost',
      '    at look (/home/jane/apps/foyer/main/index.cjs:10:2)',
      '    at file:///Users/jane/foyer/main/index.cjs:3:1',
      '    at C:\\Users\\jane\\foyer\\index.cjs:3:1',
    ].join('\n');
    expect(storyOf(error)).not.toContain('jane');
    expect(storyOf(error)).toContain('at look (index.cjs:10:2)');
  });

  it('is told in no time, whatever it says', () => {
    const began = performance.now();
    storyOf(new Error('/'.repeat(100_000)));
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it.each([[undefined], ['words'], [{ code: 1 }]])('is told of %s too', (thrown) => {
    expect(storyOf(thrown)).not.toBe('');
  });
});
