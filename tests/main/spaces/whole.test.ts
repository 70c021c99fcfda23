import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readInviteLink } from '../../../main/spaces/invite-link.ts';
import type { WholeSpaces } from '../../../main/spaces/whole.ts';
import { failure } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { startSmall } from '../accounts/flat.ts';
import { asGuest, asMe, asServiceApp, spacesAs } from './ways-in.ts';

let simulator: Simulator;
let me: WholeSpaces;
beforeAll(async () => {
  simulator = await startSmall({ people: 40 });
  me = await asMe(simulator);
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const colleague = () => {
  const found = [...simulator.people].find(({ inSpaces, index }) => inSpaces && index > 0);
  if (!found) throw new Error('Nobody else is there');
  return found;
};
const moment = Date.UTC(2027, 3, 28, 19, 55, 50, 950);

describe('a new space', () => {
  it('is made with every field', async () => {
    const made = await me.client.invitations.createSpace({
      title: 'Tuesday <b>tea</b>',
      description: 'Every week',
      invitees: [
        { inviteeType: 'email', invitee: 'outsider@elsewhere.example', role: 'guest' },
        { inviteeType: 'userId', invitee: colleague().spacesId, role: 'admin' },
      ],
      startsAt: moment,
      endsAt: moment + 3_600_000,
      informChannel: 'client',
      inviteMode: 'meet',
      inviteContentLanguage: 'en-US',
    });
    expect(made).toMatchObject({
      value: {
        startsAt: moment,
        endsAt: moment + 3_600_000,
        invitees: [{ role: 'guest' }, { inviteeType: 'userId', role: 'admin' }],
        inviteContent: expect.stringContaining('<'),
      },
    });
    if (!made.ok) return;
    const { spaceId, inviteId } = made.value;
    expect(await me.client.spaces.get({ spaceId })).toMatchObject({
      value: { type: 'group', title: 'Tuesday <b>tea</b>', description: 'Every week' },
    });
    const changed = await me.client.invitations.update({
      inviteId,
      invitees: [{ inviteeType: 'email', invitee: 'another@elsewhere.example' }],
    });
    expect(changed).toMatchObject({ value: { inviteId, spaceId } });
    expect(await me.client.spaces.rename({ spaceId, title: 'Wednesday tea' })).toMatchObject({
      value: { title: 'Wednesday tea' },
    });
    expect(await me.client.users.spaces({ topictype: 'group', size: 50 })).toMatchObject({
      value: { rows: expect.arrayContaining([expect.objectContaining({ spaceId })]) },
    });
    expect(await me.client.users.markRead({ spaceId })).toMatchObject({ ok: true });
    expect(await me.client.spaces.activeMeeting({ spaceId })).toMatchObject(failure('not-found'));
  });

  it('is made by a service account for a person of its company, and for nobody else', async () => {
    const app = await asServiceApp(simulator);
    const actAs = colleague().email;
    const made = await app.client.invitations.createSpace({ title: 'For a colleague', actAs });
    expect(made).toMatchObject({ ok: true });
    const { spaces } = simulator.control.spacesRecord();
    expect(spaces.at(-1)).toMatchObject({ by: colleague().spacesId, title: 'For a colleague' });
    const stranger = { title: 'x', actAs: 'somebody@elsewhere.example' };
    expect(await app.client.invitations.createSpace(stranger)).toHaveProperty('problem.code');
  });

  it.each([
    [{ title: '' }, 'title', 'too-short'],
    [{}, 'title', 'missing'],
    [{ title: 'a', invitees: [{ invitee: 'x' }] }, 'invitees.0.inviteeType', 'missing'],
    [{ title: 'a', informChannel: 'pigeon' }, 'informChannel', 'wrong-word'],
    [{ title: 'a', actAs: 'a@b\r\nX-More: 1' }, 'actAs', 'wrong-form'],
    [{ title: 'a', actAs: 'ä@b.example' }, 'X-Avaya-Act-As', 'wrong-form'],
  ])('is not asked for as %j', async (question, path, reason) => {
    const asked = simulator.log.length;
    const outcome = await me.ask('invitations.createSpace', question);
    expect(outcome).toEqual(failure('refused', { path, reason }));
    expect(simulator.log).toHaveLength(asked);
  });
});

describe('a space that is there', () => {
  it('is entered by its invitation, as a person and as a guest', async () => {
    const spaceId = simulator.control.createSpace({ title: 'Open door' });
    const { link } = simulator.control.inviteToSpace({ spaceId });
    const found = readInviteLink(link, [simulator.endpoints.spaces.webUrl]);
    expect(found).toMatchObject({ spaceName: 'Open door' });
    const inviteId = found?.inviteId ?? '';
    const joined = await me.client.invitations.join({ inviteId });
    expect(joined).toMatchObject({ value: { spaceId, title: 'Open door' } });
    const guest = await asGuest(simulator, 'Gwen Guest');
    expect(await guest.client.invitations.join({ inviteId })).toMatchObject({ ok: true });
    const members = await guest.client.spaces.members({ spaceId });
    expect(members).toMatchObject({
      value: {
        rows: expect.arrayContaining([
          expect.objectContaining({ displayName: 'Gwen Guest', role: 'guest' }),
          expect.objectContaining({ memberId: simulator.me.spacesId, role: 'member' }),
        ]),
      },
    });
  });

  it('is shut by its password, which comes back in nobody’s words', async () => {
    const spaceId = simulator.control.createSpace({ title: 'Shut', pin: '4711-pin' });
    expect(await me.client.spaces.join({ spaceId })).toMatchObject(failure('not-allowed'));
    const joined = await me.client.spaces.join({ spaceId, password: '4711-pin' });
    expect(joined).toMatchObject({ value: { spaceId } });
    const wrong = await me.client.spaces.get({ spaceId, password: 'wrong-one' });
    expect(wrong).toMatchObject(failure('not-allowed'));
    expect(JSON.stringify(wrong)).not.toContain('wrong-one');
    const members = await me.client.spaces.members({ spaceId, password: '4711-pin' });
    expect(members).toMatchObject({ ok: true });
  });

  it('gets more people, from who may invite', async () => {
    const spaceId = simulator.control.createSpace({ title: 'Growing', role: 'member' });
    const invitees = [{ inviteeType: 'email', invitee: 'new@elsewhere.example' }] as const;
    expect(await me.client.invitations.add({ spaceId, invitees })).toMatchObject({
      value: { spaceId, invitees: [{ invitee: 'new@elsewhere.example' }] },
    });
    const other = simulator.control.createSpace({ title: 'Not ours' });
    expect(await me.client.invitations.add({ spaceId: other, invitees })).toMatchObject(
      failure('not-allowed'),
    );
  });

  it('is direct, with whoever is in reach', async () => {
    const question = { userType: 'user', userId: colleague().spacesId } as const;
    const made = await me.client.spaces.direct(question);
    expect(made).toMatchObject({ value: { type: 'direct' } });
    expect(made.ok && made.value.members?.map(({ memberId }) => memberId)).toContain(
      colleague().spacesId,
    );
    expect(
      await me.client.spaces.direct({ userType: 'anonymous', userId: 'a'.repeat(24) }),
    ).toHaveProperty('problem.code');
  });
});

describe('people and the service', () => {
  it('are told', async () => {
    const self = await me.client.users.me();
    expect(self).toMatchObject({
      value: { userId: simulator.me.spacesId, emailAddress: simulator.me.email, kind: 'user' },
    });
    const { email, spacesId } = colleague();
    const people = await me.client.users.people({ userId: 'me', search: email });
    expect(people.ok && people.value.map(({ userId }) => userId)).toContain(spacesId);
    expect(await me.client.users.meetingRoom({ emailAddress: email })).toMatchObject({
      value: { type: 'personal' },
    });
    const nobody = spacesAs(simulator);
    expect(await nobody.client.service.configurations()).toMatchObject({
      value: { restUrl: simulator.endpoints.spaces.restUrl },
    });
    expect(await nobody.client.service.limit()).toMatchObject({
      value: { calls: 600, seconds: 300, callsOfOne: 60, secondsOfOne: 60 },
    });
  });
});

describe('every operation', () => {
  const filled: Readonly<Record<string, unknown>> = {
    spaceId: 'a'.repeat(24),
    inviteId: 'b'.repeat(24),
    userId: 'c'.repeat(24),
    userType: 'user',
    emailAddress: 'ada@tea.example',
    title: 'Tea',
    invitees: [{ inviteeType: 'email', invitee: 'a@b.example' }],
  };

  it('says what it is for, who may, and what it does', () => {
    expect(me.rows.length).toBe(20);
    for (const { name, row } of me.rows) {
      const { purpose, who, effect, result } = row.description;
      expect([name, purpose.length > 10, who, effect]).toEqual([name, true, who, effect]);
      expect(['record', 'list']).toContain(result.kind);
      expect(row.check(filled), name).toMatchObject({ ok: true });
    }
    expect(new Set(me.rows.map(({ row }) => `${row.method} ${row.path}`)).size).toBe(20);
  });

  it.each([
    ['status', 400, 'not-accepted'],
    ['status', 403, 'not-allowed'],
    ['status', 404, 'not-found'],
    ['status', 500, 'server-error'],
    ['status', 429, 'rate-limited'],
    ['html', 200, 'unexpected-answer'],
    ['malformed', 200, 'unexpected-answer'],
    ['drop', 0, 'unreachable'],
  ] as const)('ends in a problem when the answer is %s %i: %s', async (mode, status, code) => {
    simulator.control.fail({ path: '/spacesapis/', mode, ...(status ? { status } : {}) });
    for (const { name } of me.rows) {
      const outcome = await me.ask(name, filled);
      expect(outcome, name).toMatchObject({ ok: false, problem: { code } });
    }
  });

  it('says that the session is over when it is', async () => {
    const stranger = spacesAs(simulator, { kind: 'session', token: 'a.b.c' });
    for (const { name, row } of me.rows) {
      if (row.description.letsIn.length === 0) continue;
      expect(await stranger.ask(name, filled), name).toEqual(failure('session-ended'));
    }
  });

  it('has a name, or is not found', async () => {
    expect(await me.ask('spaces.burn', {})).toEqual(failure('not-found', { name: 'spaces.burn' }));
  });
});
