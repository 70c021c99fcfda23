import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSpace, inviteToSpace } from '../../../main/spaces/inviting.ts';
import type { WholeSpaces } from '../../../main/spaces/whole.ts';
import type { Simulator } from '../../simulator/index.ts';
import { startSmall } from '../accounts/flat.ts';
import { asMe, asServiceApp } from './ways-in.ts';

const times = 20;
const endings = [
  ['answers 500', { mode: 'status', status: 500 }],
  ['answers 502', { mode: 'status', status: 502 }],
  ['answers with a page of a proxy', { mode: 'html' }],
  ['drops the connection', { mode: 'drop' }],
] as const;
const sleep = async () => undefined;

let simulator: Simulator;
let me: WholeSpaces;
beforeEach(async () => {
  simulator = await startSmall();
  me = await asMe(simulator);
});
afterEach(() => simulator.close());

const sentTo = (path: RegExp) =>
  simulator.log.filter((entry) => entry.method === 'POST' && path.test(entry.path)).length;
const createPath = '^/spacesapis/api/spaces/invite$';
const addPath = '^/spacesapis/api/spaces/[^/]+/invite$';
const invitees = [{ inviteeType: 'email', invitee: 'new@elsewhere.example' }] as const;

describe('a new space whose server does the work', () => {
  it.each(endings)('and %s is made once, and found, each time', async (_how, ending) => {
    simulator.control.fail({ path: createPath, method: 'POST', ...ending, afterEffect: true });
    for (let count = 1; count <= times; count += 1) {
      const made = await createSpace({ title: 'Tea', invitees }, { ...me, sleep });
      const { spaces } = simulator.control.spacesRecord();
      expect(spaces).toHaveLength(count);
      expect(made).toEqual({
        ok: true,
        value: {
          by: 'reading',
          value: { spaceId: spaces.at(-1)?.topicId, inviteId: null, inviteContent: '' },
        },
      });
    }
    expect(sentTo(new RegExp(createPath))).toBe(times);
    expect(simulator.control.spacesRecord().invites).toHaveLength(times);
  });

  it('and says so is told with its invitation', async () => {
    const made = await createSpace({ title: 'Tea' }, { ...me, sleep });
    const [space] = simulator.control.spacesRecord().spaces;
    expect(made).toMatchObject({ value: { by: 'answer', value: { spaceId: space?.topicId } } });
    expect(made.ok && made.value.value.inviteId).toMatch(/^[\w-]+$/);
  });
});

describe('a new space that was not made', () => {
  it.each(endings)('because the server %s is told as not found', async (_how, ending) => {
    await createSpace({ title: 'Tea' }, { ...me, sleep });
    simulator.control.fail({ path: createPath, method: 'POST', ...ending });
    const made = await createSpace({ title: 'Tea' }, { ...me, sleep });
    expect(made).toMatchObject({ ok: false, problem: { detail: { done: 'not-found' } } });
    expect(simulator.control.spacesRecord().spaces).toHaveLength(1);
    expect(sentTo(new RegExp(createPath))).toBe(2);
  });

  it('is not even sent when nobody could find it afterwards', async () => {
    simulator.control.fail({ path: '/spacesapis/api/users/me/spaces', mode: 'status' });
    expect(await createSpace({ title: 'Tea' }, { ...me, sleep })).toMatchObject({
      problem: { code: 'server-error', detail: { operation: 'users.spaces' } },
    });
    expect(sentTo(/./)).toBe(0);
  });

  it('is told as refused when it was, without a look', async () => {
    simulator.control.fail({ path: createPath, mode: 'status', status: 403 });
    const made = await createSpace({ title: 'Tea' }, { ...me, sleep });
    expect(made).toMatchObject({ problem: { code: 'not-allowed' } });
    expect(made).not.toHaveProperty('problem.detail.done');
  });
});

describe('a service account, which may not list spaces', () => {
  it('makes them, and says that nobody knows when that is so', async () => {
    const app = await asServiceApp(simulator);
    simulator.control.fail({
      path: '/spacesapis/api/users/me/spaces',
      mode: 'status',
      status: 403,
    });
    const question = { title: 'Tea', actAs: simulator.me.email };
    expect(await createSpace(question, { ...app, sleep })).toMatchObject({ ok: true });
    simulator.control.fail({ path: createPath, mode: 'drop', afterEffect: true });
    expect(await createSpace(question, { ...app, sleep })).toMatchObject({
      problem: { code: 'unreachable', detail: { done: 'unknown' } },
    });
    expect(simulator.control.spacesRecord().spaces).toHaveLength(2);
  });
});

describe('an invitation to a space whose server does the work', () => {
  it.each(endings)('and %s is sent once, and told as unknown', async (_how, ending) => {
    simulator.control.fail({ path: addPath, method: 'POST', ...ending, afterEffect: true });
    const spaceId = simulator.control.createSpace({ role: 'member' });
    for (let count = 1; count <= times; count += 1) {
      const invited = await inviteToSpace({ spaceId, invitees }, { ...me, sleep });
      expect(invited).toMatchObject({ ok: false, problem: { detail: { done: 'unknown' } } });
      expect(simulator.control.spacesRecord().invites).toHaveLength(count);
    }
    expect(sentTo(new RegExp(addPath))).toBe(times);
  });

  it('is done when all whom it named are members', async () => {
    simulator.control.fail({ path: addPath, mode: 'drop', afterEffect: true });
    const spaceId = simulator.control.createSpace({ role: 'member' });
    const named = [
      { inviteeType: 'email', invitee: simulator.me.email.toUpperCase() },
      { inviteeType: 'userId', invitee: simulator.me.spacesId },
    ] as const;
    expect(await inviteToSpace({ spaceId, invitees: named }, { ...me, sleep })).toMatchObject({
      value: { by: 'reading', value: { spaceId, inviteId: null } },
    });
  });
});
