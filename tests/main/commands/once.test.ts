import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandValues } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { cloud, onceDesk, pod } from './once-desk.ts';

const times = 20;
const endings = [
  ['answers 500', { mode: 'status', status: 500 }],
  ['answers 502', { mode: 'status', status: 502 }],
  ['drops the connection', { mode: 'drop' }],
] as const;

interface Trial {
  readonly accountId: string;
  readonly path: RegExp;
  /** Makes ready for one more, and gives what to ask. */
  readonly prepare: (simulator: Simulator, index: number) => CommandValues;
  /** How many of them the server has done. */
  readonly effects: (simulator: Simulator) => number;
}

type Kind = 'accepts' | 'rejects' | 'creates';

/** How often something was done; wrong as soon as it was done twice for anybody. */
function doneOnce(simulator: Simulator, kind: Kind): number {
  const counts = Object.values(simulator.control.record()[kind]);
  expect(counts.every((count) => count === 1)).toBe(true);
  return counts.length;
}

const knocking = (simulator: Simulator) => {
  const [{ userId } = { userId: 0 }] = simulator.control.arrive();
  return { userId: String(userId) };
};

const trials: Readonly<Record<string, Trial>> = {
  'connection.accept': {
    accountId: pod,
    path: /^\/symphony\/pod\/v1\/connection\/accept$/,
    prepare: knocking,
    effects: (simulator) => doneOnce(simulator, 'accepts'),
  },
  'connection.reject': {
    accountId: pod,
    path: /^\/symphony\/pod\/v1\/connection\/reject$/,
    prepare: knocking,
    effects: (simulator) => doneOnce(simulator, 'rejects'),
  },
  'connection.create': {
    accountId: pod,
    path: /^\/symphony\/pod\/v1\/connection\/create$/,
    prepare: ({ people }, index) => ({ userId: String(people.outsider(200 + index).uid) }),
    effects: (simulator) => doneOnce(simulator, 'creates'),
  },
  'invitations.createSpace': {
    accountId: cloud,
    path: /^\/spacesapis\/api\/spaces\/invite$/,
    prepare: () => ({
      title: 'Tea',
      invitees: [{ inviteeType: 'email', invitee: 'new@elsewhere.example' }],
    }),
    effects: ({ control }) => control.spacesRecord().spaces.length,
  },
  'invitations.add': {
    accountId: cloud,
    path: /^\/spacesapis\/api\/spaces\/[^/]+\/invite$/,
    prepare: ({ control, me }) => ({
      spaceId: control.createSpace({ role: 'member' }),
      invitees: [{ inviteeType: 'userId', invitee: me.spacesId }],
    }),
    effects: ({ control }) => control.spacesRecord().invites.length,
  },
};
const invitingByMail: Trial['prepare'] = ({ control }) => ({
  spaceId: control.createSpace({ role: 'member' }),
  invitees: [{ inviteeType: 'email', invitee: 'new@elsewhere.example' }],
});
const each = Object.entries(trials).flatMap(([name, trial]) =>
  endings.map(([how, ending]) => ({ name, trial, how, ending })),
);
const invite = trials['invitations.add'] as Trial;

let desk: Awaited<ReturnType<typeof onceDesk>>;
beforeEach(async () => {
  desk = await onceDesk();
});
afterEach(() => desk.simulator.close());

describe('a command whose server does the work', () => {
  it.each(each)('$name, and $how, is sent once and told as done', async (one) => {
    const { name, trial, ending } = one;
    const { simulator, run, sentTo } = desk;
    const { accountId, path, prepare, effects } = trial;
    simulator.control.fail({ path: path.source, method: 'POST', ...ending, afterEffect: true });
    for (let count = 1; count <= times; count += 1) {
      const outcome = await run(accountId, name, prepare(simulator, count));
      expect(outcome).toMatchObject({ ok: true, value: { foundDone: true } });
      expect(effects(simulator)).toBe(count);
    }
    expect(sentTo(path)).toBe(times);
    expect(desk.written).toEqual(Array(times).fill(`${accountId} ${name}`));
  });

  it.each(Object.entries(trials))('%s, and says so, is not looked for', async (name, trial) => {
    const { simulator, run } = desk;
    const outcome = await run(trial.accountId, name, trial.prepare(simulator, 0));
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome).not.toHaveProperty('value.foundDone');
    expect(trial.effects(simulator)).toBe(1);
  });

  it.each(endings)('and %s, inviting by mail, is sent once; nobody knows', async (_how, ending) => {
    const { simulator, run, sentTo } = desk;
    const { path, effects } = invite;
    simulator.control.fail({ path: path.source, method: 'POST', ...ending, afterEffect: true });
    for (let count = 1; count <= times; count += 1) {
      const outcome = await run(cloud, 'invitations.add', invitingByMail(simulator, count));
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'done-unknown' } });
      expect(effects(simulator)).toBe(count);
    }
    expect(sentTo(path)).toBe(times);
  });
});

describe('a command whose server fails before it does anything', () => {
  const findable = each.filter(({ name }) => name !== 'invitations.add');

  it.each(findable)('$name, and $how, is sent once and told as not done', async (one) => {
    const { name, trial, how, ending } = one;
    const { simulator, run, sentTo } = desk;
    const { accountId, path, prepare, effects } = trial;
    simulator.control.fail({ path: path.source, method: 'POST', ...ending });
    for (let count = 1; count <= times; count += 1) {
      const outcome = await run(accountId, name, prepare(simulator, count));
      const code = how === 'drops the connection' ? 'unreachable' : 'server-error';
      expect(outcome).toMatchObject({ problem: { code, detail: { done: 'not-found' } } });
    }
    expect(effects(simulator)).toBe(0);
    expect(sentTo(path)).toBe(times);
  });

  it.each(endings)(
    'and %s, inviting by mail: nobody knows, and nothing is sent again',
    async (...[, ending]) => {
      const { simulator, run, sentTo } = desk;
      simulator.control.fail({ path: invite.path.source, method: 'POST', ...ending });
      const outcome = await run(cloud, 'invitations.add', invitingByMail(simulator, 0));
      expect(outcome).toMatchObject({ problem: { code: 'done-unknown' } });
      expect(invite.effects(simulator)).toBe(0);
      expect(sentTo(invite.path)).toBe(1);
    },
  );
});

describe('a command of which nobody can read what came of it', () => {
  it.each([
    ['connection.accept', '^/symphony/pod/v1/connection/user/'],
    ['connection.reject', '^/symphony/pod/v1/connection/user/'],
    ['connection.create', '^/symphony/pod/v1/connection/user/'],
    ['invitations.add', '^/spacesapis/api/spaces/[^/]+/members'],
  ])('%s says so, in its own words', async (name, reading) => {
    const { simulator, run } = desk;
    const { accountId, path, prepare, effects } = trials[name] as Trial;
    const post = { path: path.source, method: 'POST', mode: 'drop', afterEffect: true } as const;
    simulator.control.fail(post);
    simulator.control.fail({ path: reading, mode: 'status', status: 500 });
    const outcome = await run(accountId, name, prepare(simulator, 0));
    expect(outcome).toMatchObject({ problem: { code: 'done-unknown' } });
    expect(effects(simulator)).toBe(1);
  });

  it('does not even make a space that nobody could find afterwards, and says so', async () => {
    const { simulator, run, sentTo } = desk;
    simulator.control.fail({ path: '/spacesapis/api/users/me/spaces', mode: 'status' });
    const outcome = await run(cloud, 'invitations.createSpace', { title: 'Tea' });
    expect(outcome).toMatchObject({ problem: { detail: { done: 'not-sent' } } });
    expect(sentTo(/spaces\/invite$/)).toBe(0);
  });

  it('tells of any other change that nobody knows', async () => {
    const { simulator, run } = desk;
    simulator.control.fail({
      path: '^/symphony/pod/v[0-9]+/room/create$',
      method: 'POST',
      mode: 'status',
      status: 502,
    });
    const outcome = await run(pod, 'room.create', { name: 'A room', description: 'For tea' });
    expect(outcome).toMatchObject({
      problem: { code: 'done-unknown', detail: { status: '502' } },
    });
  });
});

describe('a command that the server refuses', () => {
  it.each(Object.entries(trials))('%s is told as refused, without a look', async (name, trial) => {
    const { simulator, run } = desk;
    const values = trial.prepare(simulator, 0);
    simulator.control.fail({ path: trial.path.source, mode: 'status', status: 403 });
    const outcome = await run(trial.accountId, name, values);
    expect(outcome).toMatchObject({ problem: { code: 'not-allowed' } });
    expect(outcome).not.toHaveProperty('problem.detail.done');
    expect(trial.effects(simulator)).toBe(0);
  });
});
