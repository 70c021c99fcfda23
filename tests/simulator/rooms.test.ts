import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';
import { colleague } from './operations/case.ts';
import { type AskPod, podClient } from './pod-client.ts';

let simulator: Simulator;
let me: AskPod;
let friend: number;

beforeAll(async () => {
  simulator = await startSimulator({ people: 60 });
  me = podClient(simulator, simulator.credentials.symphony);
  friend = colleague(simulator);
});
afterAll(() => simulator.close());

/** A room of mine with a friend in it, or of somebody else with me in it. */
function room(owner = simulator.me.uid, members = [friend], attributes = {}): string {
  return simulator.control.createRoom({ owner, members, attributes });
}
const membership = (id: string, what: string, uid: number) =>
  me(`/v1/room/${id}/membership/${what}`, { id: uid });

async function ownersOf(id: string): Promise<number[]> {
  const { body } = await me(`/v1/room/${id}/membership/list`);
  const members: { id: number; owner: boolean }[] = JSON.parse(JSON.stringify(body));
  return members.filter(({ owner }) => owner).map(({ id: uid }) => uid);
}

describe('who may do what in a room', () => {
  it('lets owners make owners, and never leaves a room without one', async () => {
    const id = room();
    expect((await membership(id, 'demoteOwner', simulator.me.uid)).status).toBe(400);
    expect((await membership(id, 'remove', simulator.me.uid)).status).toBe(400);
    await membership(id, 'promoteOwner', friend);
    expect(await ownersOf(id)).toEqual([simulator.me.uid, friend]);
    expect((await membership(id, 'demoteOwner', simulator.me.uid)).status).toBe(200);
    expect((await membership(id, 'promoteOwner', simulator.me.uid)).status).toBe(403);
    expect((await membership(id, 'remove', friend)).status).toBe(403);
    expect((await membership(id, 'remove', simulator.me.uid)).status).toBe(200);
    expect((await me(`/v1/room/${id}/membership/list`)).status).toBe(403);
  });

  it('lets members add others only where the room allows it', async () => {
    const stranger = simulator.people.outsider(3).uid;
    const closed = room(friend, [simulator.me.uid]);
    const open = room(friend, [simulator.me.uid], { membersCanInvite: true });
    expect((await membership(closed, 'add', stranger)).status).toBe(403);
    expect((await membership(open, 'add', stranger)).status).toBe(200);
    expect((await me(`/v2/room/${closed}/update`, { name: 'Mine' })).status).toBe(403);
  });

  it('lets anybody into a public room, and nobody look into a private one', async () => {
    const open = room(friend, [], { public: true });
    const hidden = room(friend, []);
    expect((await membership(open, 'add', simulator.me.uid)).status).toBe(200);
    expect((await membership(hidden, 'add', simulator.me.uid)).status).toBe(403);
    expect((await me(`/v2/room/${hidden}/info`)).status).toBe(403);
  });

  it('locks the membership of an inactive room until it is active again', async () => {
    const id = room();
    await me(`/v1/room/${id}/setActive?active=false`, null);
    expect((await me(`/v1/room/${id}/info`)).body).toMatchObject({
      roomSystemInfo: { active: false },
    });
    expect((await membership(id, 'remove', friend)).status).toBe(400);
    await me(`/v1/room/${id}/setActive?active=true`, null);
    expect((await membership(id, 'remove', friend)).status).toBe(200);
  });

  it('keeps what is fixed at the creation, and refuses the whole update', async () => {
    const id = room();
    const update = { name: 'Another name', copyProtected: true };
    expect((await me(`/v2/room/${id}/update`, update)).status).toBe(400);
    expect((await me(`/v2/room/${id}/info`)).body).toMatchObject({
      roomAttributes: { name: 'A room', copyProtected: false },
    });
  });
});

describe('the search for rooms', () => {
  it('pages through what the caller may know, and counts facets', async () => {
    for (let index = 0; index < 5; index += 1)
      room(simulator.me.uid, [], { name: `Zebra ${index}` });
    room(friend, [], { name: 'Zebra hidden' });
    const keywords = [{ key: 'animal', value: 'zebra' }];
    room(friend, [], { name: 'Striped', public: true, keywords });
    const search = async (more: object, query = '') =>
      (await me(`/v2/room/search${query}`, { query: 'zebra', ...more })).body;
    expect(await search({}, '?skip=4&limit=2')).toMatchObject({
      count: 5,
      skip: 4,
      limit: 1,
      query: { query: 'zebra' },
      rooms: [{ roomAttributes: { name: 'Zebra 4' } }],
    });
    expect(await search({ labels: ['animal'] })).toMatchObject({
      count: 6,
      facetedMatchCount: [
        { facet: 'queryExact', count: 0 },
        { facet: 'animal', count: 1 },
      ],
    });
    expect(await search({ labels: ['animal'], private: false })).toMatchObject({ count: 1 });
    expect(await search({ owner: { id: friend } })).toMatchObject({ count: 0 });
  });
});
