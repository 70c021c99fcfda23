import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pagingTraps } from './avaya/paging.ts';
import { type Simulator, startSimulator } from './index.ts';
import { type AskSpaces, dataOf, spacesClient } from './spaces-client.ts';

let simulator: Simulator;
let me: AskSpaces;
let crowd: string;
let few: string;

beforeAll(async () => {
  simulator = await startSimulator({ people: 60 });
  me = spacesClient(simulator, `jwt ${await simulator.credentials.mintSpacesJwt()}`);
  crowd = simulator.control.createSpace({ title: 'Everybody', members: 10_000, role: 'member' });
  few = simulator.control.createSpace({ title: 'Few', members: 7, role: 'member' });
});
beforeEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const membersOf = (body: Record<string, unknown>) => dataOf(body).map(({ member }) => member);

describe('the members of a space', () => {
  it('are 30 a page unless asked otherwise, with links on and back', async () => {
    const { body } = await me(`/spaces/${crowd}/members`);
    expect(membersOf(body)).toHaveLength(30);
    expect(body['total']).toBe(10_000);
    const { body: second } = await me(String(body['nextPageUrl']));
    expect(second['previousPageUrl']).toContain('page=0');
    expect(membersOf(second)).not.toEqual(membersOf(body));
  });

  it('are 10,000 when walked to the end, nobody twice', async () => {
    const seen: unknown[] = [];
    let next: unknown = `/spaces/${crowd}/members?size=500`;
    while (typeof next === 'string' && next !== '') {
      const { body } = await me(next);
      seen.push(...membersOf(body));
      next = body['nextPageUrl'];
    }
    expect(seen).toHaveLength(10_000);
    expect(new Set(seen).size).toBe(10_000);
  });

  it('can be searched, by part of a name', async () => {
    const [someone] = dataOf((await me(`/spaces/${crowd}/members?size=1&page=77`)).body);
    const search = encodeURIComponent(String(someone?.['displayname']).slice(1));
    const { body } = await me(`/spaces/${crowd}/members?size=100&search=${search}`);
    expect(membersOf(body)).toContain(someone?.['member']);
  });

  it.each(pagingTraps)('page in a trap: %s', async (trap) => {
    simulator.control.trapPaging({ trap });
    const { body } = await me(`/spaces/${few}/members?size=3`);
    const { body: last } = await me(`/spaces/${few}/members?size=3&page=2`);
    const shown = {
      count: membersOf(body).length,
      next: body['nextPageUrl'],
      end: last['nextPageUrl'],
      repeats: JSON.stringify(membersOf(body)) === JSON.stringify(membersOf(last)),
    };
    const path = `/api/spaces/${few}/members?size=3&page=`;
    const own = `${simulator.endpoints.spaces.restUrl}${path}`;
    const usual = { count: 3, next: `${own}1`, end: '', repeats: false };
    const expected = {
      empty: usual,
      end: { ...usual, end: 'end' },
      relative: { ...usual, next: `${path}1`, end: 'end' },
      foreign: { ...usual, next: `https://spacesapis.elsewhere.example${path}1` },
      repeated: { count: 3, next: `${own}0`, end: `${own}0`, repeats: true },
      absent: { count: 3, next: undefined, end: undefined, repeats: false },
      ignored: { count: 7, next: undefined, end: undefined, repeats: true },
    }[trap];
    expect(shown).toEqual(expected);
  });

  it('are for members alone, and behind the PIN where there is one', async () => {
    const foreign = simulator.control.createSpace();
    expect((await me(`/spaces/${foreign}/members`)).status).toBe(403);
    expect((await me('/spaces/nothing/members')).status).toBe(404);
    const locked = simulator.control.createSpace({ pin: '1234', role: 'member' });
    const ask = (pin?: string) =>
      me(`/spaces/${locked}/members`, undefined, pin ? { 'spaces-x-space-password': pin } : {});
    expect((await ask()).status).toBe(403);
    expect((await ask('4321')).status).toBe(403);
    expect((await ask('1234')).status).toBe(200);
  });
});

describe('the list of my spaces', () => {
  const titles = (body: Record<string, unknown>) => dataOf(body).map(({ title }) => title);

  it('has groups unless asked otherwise, the most recently active first', async () => {
    const { body } = await me('/users/me/spaces?search=e&size=50');
    expect(new Set(dataOf(body).map(({ type }) => type))).toEqual(new Set(['group']));
    const mine = titles(body).filter((title) => title === 'Few' || title === 'Everybody');
    expect(mine).toEqual(['Few', 'Everybody']);
    const all = dataOf((await me('/users/me/spaces?topictype=all&size=50')).body);
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['group', 'direct', 'personal']));
    expect((await me('/users/me/spaces?topictype=odd')).status).toBe(400);
  });

  it('pages by tokens, with nothing twice, and refuses them beside numbers', async () => {
    const seen: unknown[] = [];
    let next: unknown = '/users/me/spaces?topictype=direct&size=5';
    while (typeof next === 'string' && next !== '') {
      const { body } = await me(next);
      seen.push(...dataOf(body).map(({ _id }) => _id));
      next = body['nextPageUrl'];
    }
    expect(seen).toHaveLength(18);
    expect(new Set(seen).size).toBe(18);
    expect((await me('/users/me/spaces?page=1&pageToken=x')).status).toBe(400);
  });

  it('finds what is pinned, what is deleted, and a direct space by its other member', async () => {
    expect(titles((await me('/users/me/spaces?filtertype=pinned')).body)).toEqual([
      'Desk stand-up',
    ]);
    expect(titles((await me('/users/me/spaces?topicstatus=1')).body)).toEqual(['Summer party']);
    const [direct] = dataOf((await me('/users/me/spaces?topictype=direct&size=1')).body);
    const members: { displayname: string }[] = JSON.parse(JSON.stringify(direct?.['members']));
    const other = members.find(({ displayname }) => displayname !== simulator.me.displayName);
    const search = encodeURIComponent(other?.displayname ?? '');
    const found = dataOf((await me(`/users/me/spaces?topictype=direct&search=${search}`)).body);
    expect(found).toContainEqual(direct);
  });

  it('marks a space as read, knows no meeting, and finds personal rooms', async () => {
    expect((await me(`/users/me/spaces/${few}/markread`, {})).status).toBe(200);
    expect((await me(`/spaces/${few}/activemeeting`)).status).toBe(404);
    const room = await me(`/users/meetingroom/${simulator.me.email}`);
    expect(room.body).toMatchObject({ data: { type: 'personal' } });
    expect((await me('/users/meetingroom/nobody@nowhere.example')).status).toBe(404);
  });
});
