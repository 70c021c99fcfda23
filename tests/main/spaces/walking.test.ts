import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eachPage, pageBefore } from '../../../main/spaces/pages.ts';
import type { WholeSpaces } from '../../../main/spaces/whole.ts';
import { pagingTraps } from '../../simulator/avaya/paging.ts';
import type { Simulator } from '../../simulator/index.ts';
import { startSmall } from '../accounts/flat.ts';
import { type LoopbackServer, reply, startServer } from '../net/loopback-server.ts';
import { asMe } from './ways-in.ts';

const many = 10_000;
let simulator: Simulator;
let elsewhere: LoopbackServer;
let me: WholeSpaces;
let spaceId: string;
beforeAll(async () => {
  simulator = await startSmall();
  elsewhere = await startServer(reply(200, '{"data":[]}'));
  me = await asMe(simulator);
  spaceId = simulator.control.createSpace({ members: many, role: 'member' });
}, 30_000);
afterEach(() => simulator.control.heal());
afterAll(async () => {
  await simulator.close();
  await elsewhere.close();
});

async function walk(size: number) {
  const found: string[] = [];
  let problem: unknown;
  const asked = simulator.log.length;
  const pages = eachPage({
    ask: (position) => me.client.spaces.members({ spaceId, ...position }),
    idOf: ({ memberId }) => memberId,
    size,
    restUrl: me.restUrl,
  });
  for await (const page of pages) {
    if (page.ok) found.push(...page.value.map(({ memberId }) => memberId));
    else problem = page.problem;
  }
  return { found, problem, asked: simulator.log.length - asked };
}

describe('ten thousand members', () => {
  it.each(pagingTraps.filter((trap) => trap !== 'repeated'))(
    'are walked without a duplicate or a loss: %s',
    async (trap) => {
      simulator.control.trapPaging({ trap, origin: elsewhere.url });
      const { found, problem, asked } = await walk(500);
      expect(problem).toBeUndefined();
      expect(found).toHaveLength(many);
      expect(new Set(found).size).toBe(many);
      expect(asked).toBeLessThanOrEqual(21);
      expect(elsewhere.requests).toEqual([]);
    },
    30_000,
  );

  it('are not walked for ever when a page comes again and again', async () => {
    simulator.control.trapPaging({ trap: 'repeated' });
    const { found, asked } = await walk(100);
    expect(found).toHaveLength(100);
    expect(asked).toBeLessThanOrEqual(3);
  });

  it('are walked back, too', async () => {
    const position = { size: 30, page: 2 };
    const page = await me.client.spaces.members({ spaceId, ...position });
    if (!page.ok) throw new Error(page.problem.code);
    expect(pageBefore(position, page.value, me.restUrl)).toEqual({ size: 30, page: 1 });
    expect(pageBefore({ size: 30, page: 0 }, { ...page.value, previous: '' })).toBeUndefined();
  });
});

describe('a list that only its tokens lead through', () => {
  const walkSpaces = async () => {
    let problem: unknown;
    const found: string[] = [];
    const pages = eachPage({
      ask: (position) => me.client.users.spaces({ topictype: 'group', ...position }),
      idOf: (space) => space.spaceId,
      size: 10,
      restUrl: me.restUrl,
    });
    for await (const page of pages) {
      if (page.ok) found.push(...page.value.map((space) => space.spaceId));
      else problem = page.problem;
    }
    return { found, problem };
  };

  it('is walked whole', async () => {
    const made = Array.from({ length: 35 }, (_, index) =>
      simulator.control.createSpace({ title: `Space ${index}`, role: 'member' }),
    );
    const { found, problem } = await walkSpaces();
    expect(problem).toBeUndefined();
    expect(new Set(found)).toEqual(new Set([...found, ...made]));
    expect(new Set(found).size).toBe(found.length);
  });

  it('says so when the link leads elsewhere, rather than call a part the whole', async () => {
    simulator.control.trapPaging({ trap: 'foreign', origin: elsewhere.url });
    expect(await walkSpaces()).toMatchObject({
      problem: { code: 'unexpected-answer', detail: { reason: 'foreign-link' } },
    });
    expect(elsewhere.requests).toEqual([]);
  });
});
