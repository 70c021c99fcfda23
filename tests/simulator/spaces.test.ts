import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';
import { authorize, exchange, readObject } from './sign-in-client.ts';

let simulator: Simulator;
let token: unknown;

beforeAll(async () => {
  simulator = await startSimulator({ people: 60 });
  token = (await exchange(simulator, await authorize(simulator))).body['access_token'];
});
afterAll(() => simulator.close());

async function get(path: string, scheme = 'bearer') {
  const url = path.startsWith('http') ? path : `${simulator.endpoints.spaces.restUrl}${path}`;
  const response = await fetch(url, { headers: { authorization: `${scheme} ${token}` } });
  return { status: response.status, body: await readObject(response) };
}

function usernames(body: Record<string, unknown>): string[] {
  const { data } = body;
  return Array.isArray(data) ? data.map((user: { username: string }) => user.username) : [];
}

describe('the Spaces API', () => {
  it('knows me by either spelling of bearer, and nobody by a wrong token', async () => {
    const { me } = simulator;
    for (const scheme of ['bearer', 'Bearer']) {
      const { body } = await get('/api/users/me', scheme);
      expect(body).toMatchObject({ _id: me.spacesId, username: me.email, aType: 'user' });
    }
    expect(await get('/api/users/me', 'bearer wrong')).toMatchObject({
      status: 401,
      body: { code: 401 },
    });
  });

  it('pages through all colleagues by its own links, nobody twice', async () => {
    const seen: string[] = [];
    let next: unknown = '/api/users/me/colleagues?size=7';
    while (typeof next === 'string' && next !== '') {
      const { body } = await get(next);
      seen.push(...usernames(body));
      next = body['nextPageUrl'];
    }
    const expected = [...simulator.people].filter(({ inSpaces, index }) => inSpaces && index > 0);
    expect(seen).toEqual(expected.map(({ email }) => email));
  });

  it('searches by regular expression: part, beginning, end', async () => {
    const { email } = simulator.people.at(1);
    const search = async (text: string) =>
      usernames((await get(`/api/users/me/colleagues?search=${encodeURIComponent(text)}`)).body);
    expect(await search(email.slice(2, 9))).toContain(email);
    expect(await search(`^${email.slice(0, 6)}`)).toContain(email);
    expect(await search(`^${email.slice(2, 9)}`)).not.toContain(email);
    expect((await get('/api/users/me/colleagues?search=(')).status).toBe(500);
  });

  it('lists earlier partners, outsiders too, with relative links that end in "end"', async () => {
    const { body } = await get('/api/users/me/people/withdm?size=10');
    expect(usernames(body)).toHaveLength(10);
    expect(body['nextPageUrl']).toMatch(/^\/api\/users\/me\/people\/withdm\?/);
    const last = await get(String(body['nextPageUrl']));
    expect(usernames(last.body)).toHaveLength(8);
    expect(last.body['nextPageUrl']).toBe('end');
  });

  it('gets the same direct space twice, and the web shows it', async () => {
    const other = [...simulator.people].filter(({ inSpaces }) => inSpaces).at(-1);
    const path = `/api/spaces/direct/user/${other?.spacesId}`;
    const first = await get(path);
    expect(first.body).toMatchObject({ data: [{ type: 'direct' }] });
    const { data } = first.body;
    expect((await get(path)).body['data']).toEqual(data);
    const id = Array.isArray(data) ? data[0]._id : undefined;
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    const page = await fetch(`${simulator.endpoints.spaces.webUrl}/spaces/${id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(id);
  });

  it('opens no direct space with a stranger of another company', async () => {
    const strangers = Array.from({ length: 100 }, (_, index) => simulator.people.outsider(index));
    const stranger = strangers.filter(({ inSpaces }) => inSpaces).at(-1);
    expect((await get(`/api/spaces/direct/user/${stranger?.spacesId}`)).status).toBe(403);
    expect((await get(`/api/spaces/direct/user/${'0'.repeat(24)}`)).status).toBe(404);
  });

  it('escapes hostile names on the page of a space', async () => {
    const hostile = simulator.control.hostileNames().find(({ displayName, outsider, inSpaces }) => {
      return !outsider && inSpaces && displayName.includes('<');
    });
    const { body } = await get(`/api/spaces/direct/user/${hostile?.spacesId}`);
    const { data } = body;
    const id = Array.isArray(data) ? data[0]._id : undefined;
    expect(JSON.stringify(data)).toContain('<');
    const page = await (await fetch(`${simulator.endpoints.spaces.webUrl}/spaces/${id}`)).text();
    expect(page).not.toMatch(/<script|<img|<b>/);
  });
});
