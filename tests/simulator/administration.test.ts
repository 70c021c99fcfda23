import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, type SymphonyCredentials, startSimulator } from './index.ts';
import { colleague } from './operations/case.ts';
import { type AskPod, podClient } from './pod-client.ts';

let simulator: Simulator;
let admin: AskPod;
let me: AskPod;

beforeEach(async () => {
  simulator = await startSimulator({ people: 60 });
  admin = podClient(simulator, simulator.credentials.administrator);
  me = podClient(simulator, simulator.credentials.symphony);
});
afterEach(() => simulator.close());

function somebody() {
  const person = simulator.people.byUid(colleague(simulator));
  if (person === undefined) throw new RangeError('No colleague');
  return person;
}

async function signIn({ username, privateKeyPem }: SymphonyCredentials): Promise<number> {
  const token = await new SignJWT({ sub: username })
    .setProtectedHeader({ alg: 'RS512' })
    .setExpirationTime('4m')
    .sign(createPrivateKey(privateKeyPem));
  const url = `${simulator.endpoints.symphony.podUrl}/login/pubkey/authenticate`;
  return (await fetch(url, { method: 'POST', body: JSON.stringify({ token }) })).status;
}

describe('users, as administrators keep them', () => {
  const newcomer = {
    emailAddress: 'new.comer@northgate-meridian.example',
    firstName: 'New',
    lastName: 'Comer',
    userName: 'new.comer',
  };

  it('creates a user whom everybody finds, once', async () => {
    const before = simulator.people.size;
    const { body } = await admin('/v1/admin/user/create', { userAttributes: newcomer });
    expect(body).toMatchObject({
      userAttributes: { ...newcomer, displayName: 'New Comer' },
      userSystemInfo: { status: 'ENABLED' },
      roles: ['INDIVIDUAL'],
    });
    const { body: found } = await me('/v1/user/name/new.comer/get');
    expect(found).toMatchObject({ emailAddress: newcomer.emailAddress });
    expect((await admin('/v1/admin/user/create', { userAttributes: newcomer })).status).toBe(400);
    expect(simulator.people.size).toBe(before + 1);
  });

  it('changes what others see of a user, and frees the old address', async () => {
    const person = somebody();
    const path = `/v1/admin/user/${person.uid}/update`;
    await admin(path, { displayName: 'Somebody Else', emailAddress: 'else@example.com' });
    expect((await me('/v2/user?email=else@example.com')).body).toMatchObject({
      id: person.uid,
      displayName: 'Somebody Else',
      emailAddress: 'else@example.com',
    });
    expect((await me(`/v2/user?email=${person.email}`)).status).toBe(204);
  });

  it('keeps a disabled user out: no sign-in, no session, until enabled again', async () => {
    const { credentials, me: person } = simulator;
    const path = `/v1/admin/user/${person.uid}/status/update`;
    expect(await signIn(credentials.symphony)).toBe(200);
    await admin(path, { status: 'DISABLED' });
    expect((await me('/v1/sessioninfo')).status).toBe(401);
    expect(await signIn(credentials.symphony)).toBe(401);
    await admin(path, { status: 'ENABLED' });
    expect(await signIn(credentials.symphony)).toBe(200);
    expect((await me('/v1/sessioninfo')).status).toBe(200);
  });

  it('signs the administrator in with a key of their own', async () => {
    expect(await signIn(simulator.credentials.administrator)).toBe(200);
    const { username, privateKeyPem } = simulator.credentials.administrator;
    const stolen = { ...simulator.credentials.symphony, privateKeyPem };
    expect(username).not.toBe(simulator.credentials.symphony.username);
    expect(await signIn(stolen)).toBe(401);
  });

  it('lets somebody administer who was appointed', async () => {
    expect((await me('/v1/admin/user/list')).status).toBe(403);
    simulator.control.appoint({ userId: simulator.me.uid, administrator: true });
    expect((await me('/v1/admin/user/list')).status).toBe(200);
  });

  it('adds delegates and takes them away', async () => {
    const path = `/v1/admin/user/${colleague(simulator)}/delegates`;
    const userId = simulator.me.uid;
    await admin(`${path}/update`, { userId, action: 'ADD' });
    await admin(`${path}/update`, { userId, action: 'ADD' });
    expect((await admin(path)).body).toEqual([userId]);
    await admin(`${path}/update`, { userId, action: 'REMOVE' });
    expect((await admin(path)).body).toEqual([]);
  });
});

describe('what succeeds whole or changes nothing', () => {
  it('entitlements and features: one unknown name refuses all', async () => {
    const apps = '/v1/admin/app/entitlement/list';
    const { body: before } = await admin(apps);
    const app = { appName: 'X', enable: false, listed: false, install: false };
    const given = ['market-ticker', 'nothing'].map((appId) => ({ appId, ...app }));
    expect((await admin(apps, given)).status).toBe(400);
    expect((await admin(apps)).body).toEqual(before);

    const features = `/v1/admin/user/${simulator.me.uid}/features`;
    const { body: own } = await admin(features);
    const changes = ['canCreatePublicRoom', 'canFly'].map((entitlment) => ({
      entitlment,
      enabled: true,
    }));
    expect((await admin(`${features}/update`, changes)).status).toBe(400);
    expect((await admin(features)).body).toEqual(own);
    await admin(`${features}/update`, changes.slice(0, 1));
    expect((await admin(features)).body).toContainEqual(changes[0]);
  });

  it('memberships of a group: each user is told of, and one failure leaves all as it was', async () => {
    const { body: groups } = await admin('/v1/admin/group/list');
    const [first, second] = idsOf(groups);
    const path = (gid: string | undefined, what: string) =>
      `/v1/admin/group/${gid}/membership/${what}`;
    const [one, other] = [simulator.me.uid, colleague(simulator)];
    expect((await admin(path(first, 'add'), [one, 1])).body).toEqual({
      overallResult: 'FAIL',
      results: ['SUCCESS', 'FAIL'],
    });
    expect((await admin(path(first, 'list'))).body).toEqual([]);
    await admin(path(first, 'add'), [one]);
    await admin(path(second, 'add'), [other]);
    expect((await me('/v1/im/create', [other])).status).toBe(403);
    expect((await admin(path(second, 'remove'), [other])).body).toEqual({
      overallResult: 'SUCCESS',
      results: ['SUCCESS'],
    });
    expect((await me('/v1/im/create', [other])).status).toBe(200);
  });
});

describe('certificates and messages', () => {
  it('registers a certificate, finds what it issued, and deletes it', async () => {
    const { ca, clients } = simulator.tls;
    await admin('/v1/companycert/create', { pem: ca, attributes: { name: 'Ours' } });
    await admin('/v1/companycert/create', { pem: clients.good.certificate });
    expect((await admin('/v1/companycert/create', { pem: ca })).status).toBe(400);
    const { body } = await admin('/v1/companycert/list?limit=50');
    const listed: { companyCertInfo: { fingerPrint: string; commonName: string } }[] = JSON.parse(
      JSON.stringify(body),
    );
    const [authority, client] = listed.slice(-2).map(({ companyCertInfo }) => companyCertInfo);
    expect(client?.commonName).toBe(simulator.me.username);
    const { body: issued } = await admin(`/v1/companycert/${authority?.fingerPrint}/issuedBy`);
    expect(issued).toMatchObject([{ companyCertInfo: { fingerPrint: client?.fingerPrint } }]);
    await admin('/v1/companycert/delete', { id: client?.fingerPrint });
    expect((await admin(`/v1/companycert/${client?.fingerPrint}/get`)).status).toBe(400);
  });

  it('suppresses a message once, and tells the same date again', async () => {
    const [id] = simulator.control.messages();
    const path = `/v1/admin/messagesuppression/${id}/suppress`;
    const first = await admin(path, null);
    expect(first.body).toMatchObject({ messageId: id, suppressed: true });
    expect(await admin(path, null)).toEqual(first);
  });
});

function idsOf(groups: unknown): string[] {
  return Array.isArray(groups) ? groups.map((group: { id: string }) => group.id) : [];
}
