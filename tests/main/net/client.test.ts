import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createClient, type SessionHeaders } from '../../../main/net/client.ts';
import { modelOf, wideId } from '../../../main/net/model.ts';
import type { Operations } from '../../../main/net/operation.ts';
import { createNet } from '../../../main/net.ts';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import { type Handler, json, type LoopbackServer, reply, startServer } from './loopback-server.ts';

const thing = modelOf(z.object({ id: wideId }));
const table = {
  thing: {
    get: { method: 'GET', path: '/things/{name}', query: ['size', 'after'], model: thing },
    find: { method: 'GET', path: '/things', model: thing, mayBeAbsent: true },
    make: {
      method: 'POST',
      path: '/things',
      body: ({ id }: { readonly id: string }) => ({ id: BigInt(id) }),
      model: thing,
    },
  },
} as const satisfies Operations;

const open: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(handlers: Handler[], renews: Outcome<void> = success()) {
  const server = await startServer(...handlers);
  open.push(server);
  let headers: SessionHeaders = { sessionToken: 'first' };
  const refused: SessionHeaders[] = [];
  const client = createClient(table, {
    net: createNet({ fetch, log: () => undefined, sleep: async () => undefined }),
    baseUrl: `${server.url}/base/`,
    authorize: async () => success(headers),
    async renew(which) {
      refused.push(which);
      headers = { sessionToken: 'second' };
      return renews;
    },
  });
  return { client, server, refused };
}

describe('a client of a table', () => {
  it('fills path, query and session', async () => {
    const { client, server } = await serve([json({ id: 7 })]);
    const outcome = await client.thing.get({ name: 'a/b?c', size: 10 });
    expect(outcome).toEqual({ ok: true, value: { id: '7' } });
    expect(server.requests[0]?.url).toBe('/base/things/a%2Fb%3Fc?size=10');
    expect(server.requests[0]?.headers['sessiontoken']).toBe('first');
  });

  it('sends and reads ids beyond 2^53 with every digit', async () => {
    const { client, server } = await serve([reply(200, '{"id": 9007199254740993}')]);
    const outcome = await client.thing.make({ id: '9007199254740995' });
    expect(server.requests[0]?.body).toBe('{"id":9007199254740995}');
    expect(outcome).toEqual({ ok: true, value: { id: '9007199254740993' } });
  });

  it('sends nothing for an id that is none', async () => {
    const { client, server } = await serve([json({ id: 1 })]);
    expect(await client.thing.make({ id: '1},"x":{' })).toMatchObject({
      problem: { code: 'refused' },
    });
    expect(server.requests).toEqual([]);
  });

  it.each(['..', '.', '', '\ud800'])(
    'sends nothing for a word that is no step: %j',
    async (name) => {
      const { client, server } = await serve([json({ id: 1 })]);
      expect(await client.thing.get({ name })).toMatchObject({ problem: { code: 'refused' } });
      expect(server.requests).toEqual([]);
    },
  );

  it('tells what the server said, and where an answer is wrong', async () => {
    const { client } = await serve([reply(403, '{"code":403,"message":"Not for first"}')]);
    expect(await client.thing.find()).toMatchObject({
      problem: { detail: { operation: 'thing.find', status: '403', said: 'Not for [hidden]' } },
    });
    const wrong = await serve([json({ id: 'secret' })]);
    expect(await wrong.client.thing.find()).toMatchObject({
      problem: { code: 'unexpected-answer', detail: { path: 'id' } },
    });
  });

  it('can be given up', async () => {
    const { client } = await serve([json({ id: 1 })]);
    const given = await client.thing.find({}, { signal: AbortSignal.abort() });
    expect(given).toMatchObject({ problem: { code: 'unreachable' } });
  });

  it('renews a refused session once and repeats the call, a write too', async () => {
    const { client, server, refused } = await serve([reply(401), json({ id: 1 })]);
    expect(await client.thing.make({ id: '1' })).toMatchObject({ ok: true });
    expect(refused).toEqual([{ sessionToken: 'first' }]);
    expect(server.requests.map(({ headers }) => headers['sessiontoken'])).toEqual([
      'first',
      'second',
    ]);
  });

  it('does not renew for ever', async () => {
    const { client, server, refused } = await serve([reply(401)]);
    expect(await client.thing.find()).toMatchObject({ problem: { code: 'session-ended' } });
    expect(refused).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });

  it('says why the session could not be renewed', async () => {
    const { client } = await serve([reply(401)], failure('refresh-refused'));
    expect(await client.thing.find()).toEqual(failure('refresh-refused'));
  });

  it('takes 204 for an answer where it is one', async () => {
    const { client } = await serve([reply(204)]);
    expect(await client.thing.find()).toEqual({ ok: true, value: null });
    expect(await client.thing.get({ name: 'a' })).toMatchObject({
      problem: { code: 'unexpected-answer' },
    });
  });

  it.each([
    [400, 'conflict'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [409, 'conflict'],
    [418, 'unexpected-answer'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('turns status %i into %s', async (status, code) => {
    const { client } = await serve([reply(status, '{"message":"your token was first"}')]);
    const outcome = await client.thing.make({ id: '1' });
    expect(outcome).toMatchObject({ problem: { code, detail: { status: String(status) } } });
    expect(JSON.stringify(outcome)).not.toContain('first');
  });

  it.each([
    ['nothing', ''],
    ['HTML', '<!doctype html><h1>Sign in to the network</h1>'],
    ['half of it', '{"id": 1'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another shape', '{"id":{"a":1}}'],
    ['a broken id', '{"id":1.5}'],
    ['a negative id', '{"id":-1}'],
  ])('says that the answer was unexpected when it is %s', async (_what, text) => {
    const { client } = await serve([reply(200, text)]);
    expect(await client.thing.find()).toMatchObject({ problem: { code: 'unexpected-answer' } });
  });
});
