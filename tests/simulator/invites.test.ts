import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';
import { type AskSpaces, dataOf, guestClient, spacesClient } from './spaces-client.ts';

let simulator: Simulator;
let me: AskSpaces;
let app: AskSpaces;

beforeEach(async () => {
  simulator = await startSimulator({ people: 60 });
  const { mintSpacesJwt, serviceApp } = simulator.credentials;
  me = spacesClient(simulator, `jwt ${await mintSpacesJwt()}`);
  app = spacesClient(simulator, `service_app ${await serviceApp.mintToken()}`);
});
afterEach(() => simulator.close());

const topic = { id: null, title: 'A new space', description: 'Why', type: 'group' };
const anna = { inviteeType: 'email', invitee: 'anna@example.com' };

function inviteIn(body: Record<string, unknown>): Record<string, unknown> {
  const [invite] = dataOf(body);
  if (invite === undefined) throw new RangeError('No invitation in the answer');
  return invite;
}

describe('a new space with invitations', () => {
  it('has its creator as admin, and its invitation says everything that was asked', async () => {
    const startDateTime = '2027-04-28T19:55:50.950Z';
    const endDateTime = '2027-04-28T20:55:50.950Z';
    const { spacesId } = simulator.people.at(4);
    const { status, body } = await me('/spaces/invite', {
      topic,
      invitees: [anna, { inviteeType: 'userid', invitee: spacesId, role: 'guest' }],
      startDateTime,
      endDateTime,
      informChannel: 'server',
      inviteMode: 'meet',
    });
    expect(status).toBe(200);
    const invite = inviteIn(body);
    expect(invite).toEqual({
      topicId: expect.stringMatching(/^[0-9a-f]{24}$/),
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      startDateTime,
      endDateTime,
      invitees: [
        { ...anna, role: 'member' },
        { inviteeType: 'userId', invitee: spacesId, role: 'guest' },
      ],
      created: expect.any(String),
    });
    const space = await me(`/spaces/${invite['topicId']}`);
    expect(space.body).toMatchObject({ title: topic.title, type: 'group' });
    expect(dataOf((await me(`/spaces/${invite['topicId']}/members`)).body)).toMatchObject([
      { member: simulator.me.spacesId, role: 'admin' },
    ]);
    expect(simulator.control.spacesRecord()).toMatchObject({
      spaces: [{ title: topic.title }],
      invites: [{ topicId: invite['topicId'] }],
      mails: [{ to: anna.invitee }, { to: spacesId }],
    });
  });

  it('can be without anybody else, and hands out the mail for the client to send', async () => {
    const ask = async (more: object) =>
      String(inviteIn((await me('/spaces/invite', { topic, ...more })).body)['inviteContent']);
    const german = await ask({ informChannel: 'client', inviteContentLanguage: 'de' });
    expect(german).toContain('<html lang="de">');
    expect(german).toContain('/spaces/invites/');
    const outlook = await ask({ informChannel: 'outlook', inviteContentLanguage: 'tlh' });
    expect(outlook).toContain('lang="en-US"');
    expect(outlook).toContain('urn:schemas-microsoft-com');
    expect(simulator.control.spacesRecord().mails).toEqual([]);
  });

  it('is not created from what is wrong', async () => {
    for (const wrong of [
      {},
      { topic: { ...topic, title: ' ' } },
      { topic: { ...topic, type: 'direct' } },
      { topic: { ...topic, id: 'x' } },
      { topic, invitees: [{ ...anna, inviteeType: 'phone' }] },
      { topic, invitees: [{ ...anna, invitee: 'anna' }] },
      { topic, invitees: [{ inviteeType: 'userId', invitee: '0'.repeat(24) }] },
      { topic, invitees: [{ ...anna, role: 'owner' }] },
      { topic, startDateTime: 'tomorrow' },
      { topic, startDateTime: '2027-01-02T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' },
      { topic, informChannel: 'pigeon' },
      { topic, inviteMode: 'dance' },
    ]) {
      expect({ wrong, status: (await me('/spaces/invite', wrong)).status }).toEqual({
        wrong,
        status: 400,
      });
    }
    expect(simulator.control.spacesRecord().spaces).toEqual([]);
  });

  it('belongs to whom an application names, if it may', async () => {
    const { email, spacesId } = simulator.me;
    const create = (ask: AskSpaces, actAs: string) =>
      ask('/spaces/invite', { topic }, { 'x-avaya-act-as': actAs });
    const { status } = await create(app, email);
    expect(status).toBe(200);
    expect(simulator.control.spacesRecord().spaces).toMatchObject([{ by: spacesId }]);
    expect((await create(app, 'anna@example.com')).status).toBe(403);
    expect((await create(app, email.replace(/^[^@]+/, 'nobody'))).status).toBe(404);
    expect((await create(me, email)).status).toBe(403);
    simulator.control.setServiceScopes({ scopes: [] });
    expect((await create(app, email)).status).toBe(403);
    expect(simulator.control.spacesRecord().spaces).toHaveLength(1);
  });
});

describe('invitations into a space that is there', () => {
  it('are for members and admins, and need somebody to invite', async () => {
    const invite = (role: 'member' | 'guest', invitees: object[]) =>
      me(`/spaces/${simulator.control.createSpace({ role })}/invite`, { invitees });
    expect(inviteIn((await invite('member', [anna])).body)).toMatchObject({
      invitees: [{ ...anna, role: 'member' }],
    });
    expect((await invite('member', [])).status).toBe(400);
    expect((await invite('guest', [anna])).status).toBe(403);
  });

  it('can be changed by who sent them', async () => {
    const { body } = await me('/spaces/invite', { topic, invitees: [anna] });
    const path = `/spaces/invites/${inviteIn(body)['_id']}`;
    const changed = await me(path, { invitees: [{ ...anna, role: 'admin' }] });
    expect(inviteIn(changed.body)).toMatchObject({ invitees: [{ role: 'admin' }] });
    expect((await app(path, { invitees: [anna] })).status).toBe(403);
    expect((await me('/spaces/invites/nothing', {})).status).toBe(404);
  });
});

describe('an invitation link', () => {
  it('lets who is on the list join with the role, and the web shows it', async () => {
    const spaceId = simulator.control.createSpace({ title: 'Deal room' });
    const { inviteId, link } = simulator.control.inviteToSpace({ spaceId, role: 'admin' });
    expect((await me(`/spaces/${spaceId}`)).status).toBe(403);
    const joined = await me(`/spaces/invites/${inviteId}/join`);
    expect(joined.body).toMatchObject({
      topic: { _id: spaceId, title: 'Deal room' },
      role: 'admin',
    });
    expect((await me(`/spaces/${spaceId}`)).body).toMatchObject({ title: 'Deal room' });
    const page = await fetch(link);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Deal room');
    const info = new URL(link).searchParams.get('inviteInfo') ?? '';
    expect(JSON.parse(Buffer.from(info, 'base64').toString())).toMatchObject({
      spaceName: 'Deal room',
    });
    expect((await me('/spaces/invites/nothing/join')).status).toBe(404);
  });

  it('makes a guest of who is not on the list', async () => {
    const spaceId = simulator.control.createSpace();
    const { inviteId } = simulator.control.inviteToSpace({ spaceId, email: anna.invitee });
    expect((await me(`/spaces/invites/${inviteId}/join`)).body).toMatchObject({ role: 'guest' });
  });

  it('asks for the PIN of the space', async () => {
    const spaceId = simulator.control.createSpace({ pin: '1234' });
    const { inviteId } = simulator.control.inviteToSpace({ spaceId });
    for (const path of [`/spaces/invites/${inviteId}/join`, `/spaces/${spaceId}/join`]) {
      expect((await me(path)).status).toBe(403);
      const headers = { 'spaces-x-space-password': '1234' };
      expect((await me(path, undefined, headers)).status).toBe(200);
    }
    expect(simulator.control.spacesRecord().joins).toHaveLength(1);
  });
});

describe('a guest', () => {
  it('has a token for a day, and is nobody in the company', async () => {
    const url = `${simulator.endpoints.spaces.restUrl}/api/anonymous/auth`;
    const { token } = await (await fetch(url, { method: 'POST' })).json();
    const [head, claims] = String(token)
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    expect(head).toMatchObject({ alg: 'HS256' });
    expect(claims.exp - claims.iat).toBe(86_400);
    const guest = spacesClient(simulator, `jwt ${token}`);
    expect((await guest('/users/me')).body).toMatchObject({ aType: 'anonymous' });
    expect((await guest('/users/me/colleagues')).status).toBe(403);
    expect((await guest('/spaces/invite', { topic })).status).toBe(403);
    expect((await spacesClient(simulator, `jwt ${token}x`)('/users/me')).status).toBe(401);
  });

  it('talks directly with whom they share a space', async () => {
    const guest = await guestClient(simulator, 'Gil');
    const { body } = await guest('/users/me');
    const path = `/spaces/direct/anonymous/${body['_id']}`;
    expect((await me(path)).status).toBe(403);
    const spaceId = simulator.control.createSpace({ role: 'member' });
    expect((await guest(`/spaces/${spaceId}/join`)).body).toMatchObject({ role: 'guest' });
    const [direct] = dataOf((await me(path)).body);
    expect(direct).toMatchObject({ type: 'direct' });
    const back = await guest(`/spaces/direct/user/${simulator.me.spacesId}`);
    expect(dataOf(back.body)).toEqual([direct]);
  });
});
