import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';
import { type AskSpaces, spacesClient } from './spaces-client.ts';

let simulator: Simulator;
let me: AskSpaces;
let places: Readonly<Record<string, string>>;

beforeAll(async () => {
  simulator = await startSimulator({ people: 30 });
  me = spacesClient(simulator, `jwt ${await simulator.credentials.mintSpacesJwt()}`);
  const spaceId = simulator.control.createSpace({ role: 'admin' });
  const { inviteId } = simulator.control.inviteToSpace({ spaceId });
  const colleague = [...simulator.people].find(({ inSpaces, index }) => inSpaces && index > 0);
  places = {
    spaceId,
    inviteId,
    userId: colleague?.spacesId ?? '',
    email: colleague?.email ?? '',
  };
});
beforeEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const topic = { title: 'Walked through', type: 'group' };
const invitees = [{ inviteeType: 'email', invitee: 'anna@example.com' }];

interface Call {
  readonly path: string;
  readonly body?: unknown;
  readonly usual?: number;
}

/** Every call that needs authorization; `{name}` stands for something that is there. */
const calls: readonly Call[] = [
  { path: '/users/me' },
  { path: '/users/me/spaces' },
  { path: '/users/me/colleagues' },
  { path: '/users/me/people/withdm' },
  { path: '/users/me/people?search=a' },
  { path: '/users/meetingroom/{email}' },
  { path: '/users/me/spaces/{spaceId}/markread', body: {} },
  { path: '/spaces/direct/user/{userId}' },
  { path: '/spaces/direct/anonymous/{userId}', usual: 404 },
  { path: '/spaces/invite', body: { topic } },
  { path: '/spaces/{spaceId}/invite', body: { invitees } },
  { path: '/spaces/{spaceId}' },
  { path: '/spaces/{spaceId}', body: { title: 'Renamed' } },
  { path: '/spaces/{spaceId}/members' },
  { path: '/spaces/{spaceId}/join' },
  { path: '/spaces/invites/{inviteId}/join' },
  { path: '/spaces/invites/{inviteId}', body: { invitees }, usual: 403 },
  { path: '/spaces/{spaceId}/activemeeting', usual: 404 },
];

describe.each(calls)('$path', ({ path, body, usual = 200 }) => {
  const filled = () => path.replace(/\{(\w+)\}/g, (_, name) => places[name] ?? '');

  it('answers, and 401 to who is not known', async () => {
    expect((await me(filled(), body)).status).toBe(usual);
    for (const authorization of ['bearer wrong', 'jwt a.b.c', 'service_app a.b.c', 'odd x']) {
      const stranger = spacesClient(simulator, authorization);
      expect((await stranger(filled(), body)).status).toBe(401);
    }
  });

  it('answers on demand that it is too much, or that something broke', async () => {
    const fault = { path: '/spacesapis', mode: 'status', times: 1 } as const;
    simulator.control.fail({ ...fault, status: 429, retryAfter: 2 });
    const refused = await me(filled(), body);
    expect(refused).toMatchObject({ status: 429, body: { code: 429 } });
    expect(refused.headers.get('retry-after')).toBe('2');
    simulator.control.fail({ ...fault, status: 502 });
    expect((await me(filled(), body)).status).toBe(502);
  });
});

describe('before a sign-in', () => {
  const ask = async (path: string) =>
    (await fetch(`${simulator.endpoints.spaces.restUrl}/api${path}`)).json();

  it('tells where everything is, and how often one may ask', async () => {
    expect(await ask('/service-configurations')).toMatchObject({
      spaces: {
        server_url: simulator.endpoints.spaces.restUrl,
        socketio_server_url: expect.any(String),
      },
      accounts: { server_url: simulator.endpoints.spaces.accountsUrl },
    });
    expect(await ask('/limit')).toMatchObject({ rest: { limit: 600, interval: 300 } });
    expect(await ask('/flavor')).toMatchObject([
      { urls: { apis: simulator.endpoints.spaces.restUrl } },
    ]);
  });

  it('suggests at most five people, as a bare list', async () => {
    const url = `${simulator.endpoints.spaces.restUrl}/api/users/me/people?search=e`;
    const authorization = `jwt ${await simulator.credentials.mintSpacesJwt()}`;
    const found = await (await fetch(url, { headers: { authorization } })).json();
    expect(found).toHaveLength(5);
  });
});
