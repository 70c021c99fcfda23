import { afterEach, describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../../main/presence/reader.ts';
import type { StartThread, ThreadPort } from '../../../main/thread.ts';
import { threadsFrom } from '../../../main/thread-start.ts';
import { noThreads } from '../no-threads.ts';
import { piecesOf } from '../pieces.ts';

const program = new URL('../../../main/thread-worker.ts', import.meta.url).pathname;
const typescript = new URL('../typescript-on-threads.mjs', import.meta.url).href;
const threads = threadsFrom(program, { switches: ['--import', typescript] });

const going: Reader[] = [];
afterEach(() => {
  for (const reader of going.splice(0)) reader.stop();
});

function openReader(startThread: StartThread): Reader {
  const reader = createReader({ startThread, log: () => undefined });
  going.push(reader);
  return reader;
}

/** The same body, as long as that of a large pod. */
const large = (text: string) => text + ' '.repeat(150_000);

const body = (...users: readonly (readonly [id: unknown, category?: unknown])[]) =>
  JSON.stringify(users.map(([uid, category]) => ({ uid, category })));

const bodies = {
  first: body([1, 'AVAILABLE'], [2, 'BUSY'], [3, 'AWAY'], [4, 'OFFLINE']),
  'the same': body([1, 'AVAILABLE'], [2, 'BUSY'], [3, 'AWAY'], [4, 'OFFLINE']),
  'in another order': body([4, 'OFFLINE'], [3, 'AWAY'], [1, 'AVAILABLE'], [2, 'BUSY']),
  'one changed, one came, one left': body([3, 'AWAY'], [1, 'BUSY'], [5, 'AVAILABLE']),
  'not to be read': '[{"uid":1,"category":"AWAY"},{"uid"',
  'of another shape': '{"unexpected":[1]}',
  'with a user twice': body([1, 'AWAY'], [1, 'AVAILABLE'], [3, 'AWAY']),
  'with rows that are none': `[null,7,{},${body([1, 'AVAILABLE']).slice(1)}`,
  'with a word nobody knows': body([1, 'ON_THE_MOON'], [7, { word: 1 }]),
  'with ids as texts': body(['1', 'AVAILABLE'], ['7', 'AWAY'], ['007', 'AWAY'], ['x', 'AWAY']),
  'with wide ids': '[{"userId":9007199254740993,"category":"BUSY"},{"userId":1,"category":"AWAY"}]',
  'with nobody': '[]',
} as const;

const differences: Record<keyof typeof bodies, Record<string, string> | null> = {
  first: { 1: 'available', 2: 'busy', 3: 'away' },
  'the same': {},
  'in another order': {},
  'one changed, one came, one left': { 1: 'busy', 2: 'offline', 5: 'available' },
  'not to be read': null,
  'of another shape': null,
  'with a user twice': { 1: 'available', 5: 'offline' },
  'with rows that are none': { 3: 'offline' },
  'with a word nobody knows': { 1: 'unknown', 7: 'unknown' },
  'with ids as texts': { 1: 'available', 7: 'away', '007': 'away' },
  'with wide ids': { 1: 'away', 7: 'offline', '007': 'offline', '9007199254740993': 'busy' },
  'with nobody': { 1: 'offline', '9007199254740993': 'offline' },
};

async function differ(reader: Reader, text: string) {
  const told = await reader.read(piecesOf(text));
  expect(told?.anew ?? false).toBe(false);
  return told && Object.fromEntries(told.changed);
}

describe.each([
  ['at once', noThreads, (text: string) => text],
  ['on a thread', threads, large],
] as const)('the presence of a whole pod, read %s', (_where, startThread, asLong) => {
  it('is told as far as it differs from before', async () => {
    const reader = openReader(startThread);
    for (const [what, text] of Object.entries(bodies)) {
      const expected = Object.entries(differences).find(([name]) => name === what)?.[1];
      expect(await differ(reader, asLong(text)), what).toEqual(expected);
    }
  });

  it('differs from what was told in another way, too', async () => {
    const reader = openReader(startThread);
    await differ(reader, asLong(bodies.first));
    reader.learn(
      new Map([
        ['1', 'busy'],
        ['9', 'away'],
      ]),
    );
    expect(await differ(reader, asLong(bodies.first))).toEqual({ 1: 'available', 9: 'offline' });
  });

  it('is not read after the end', async () => {
    const reader = openReader(startThread);
    reader.stop();
    expect(await reader.read(piecesOf(asLong(bodies.first)))).toBeNull();
  });
});

describe('a pod that grows large', () => {
  it('is told of no second time', async () => {
    const reader = openReader(threads);
    await differ(reader, bodies.first);
    expect(await differ(reader, large(bodies.first))).toEqual({});
    expect(await differ(reader, bodies.first)).toEqual({});
  });

  it('is told of in full, however many they are', async () => {
    const reader = openReader(threads);
    const users = Array.from({ length: 10_001 }, (_, uid) => [uid, 'BUSY'] as const);
    const told = await reader.read(piecesOf(body(...users)));
    expect(told?.changed.size).toBe(10_001);
    expect(told?.changed.get('10000')).toBe('busy');
  });

  it('is told of anew when the thread broke', async () => {
    let breaks = false;
    const reader = openReader((work) => {
      const port = threads(work);
      // A thread that ends while it is asked, before it can answer.
      const post: ThreadPort['post'] = (...asked) => (breaks ? port.end() : port.post(...asked));
      return { ...port, post };
    });
    await differ(reader, large(bodies.first));
    breaks = true;
    expect(await reader.read(piecesOf(large(bodies.first)))).toBeNull();
    breaks = false;
    const told = await reader.read(piecesOf(large(bodies.first)));
    expect(told).toMatchObject({ anew: true });
    expect(Object.fromEntries(told?.changed ?? [])).toEqual(differences.first);
    expect(await differ(reader, large(bodies.first))).toEqual({});
  });
});
