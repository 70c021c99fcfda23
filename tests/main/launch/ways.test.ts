import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import {
  chatWithJane,
  inCommonWith,
  jane,
  launchDesk,
  piet,
  topic,
  userOf,
  webUrl,
} from './launch-desk.ts';

const alder = { kind: 'space', accountId: 'spaces', id: topic, name: 'Alder' } as const;
const desk9 = { kind: 'room', accountId: 'pod', id: 'cm9vbQ', name: 'Desk 9' } as const;

describe('the ways to somebody', () => {
  it('are all there are, the best first, and keep their ids', async () => {
    const desk = await launchDesk({ inCommon: inCommonWith([alder, desk9]) });
    const ways = await desk.ways('jane');
    expect(ways.map(({ id, place }) => [id, place])).toEqual([
      ['direct-space/spaces', ''],
      ['chat/pod', ''],
      [`room/spaces/${topic}`, 'Alder'],
      ['room/pod/cm9vbQ', 'Desk 9'],
      ['video-call/spaces', ''],
      ['copy-link/spaces', ''],
      ['invite/spaces', ''],
    ]);
    expect(await desk.ways('jane')).toEqual(ways);
  });

  it('are those that our accounts are capable of, and no others', async () => {
    const kinds = async (capabilities: Parameters<typeof launchDesk>[0]) =>
      (await (await launchDesk(capabilities)).ways('jane')).map(({ kind }) => kind);
    expect(await kinds({ capabilities: ['chat'] })).toEqual(['chat']);
    expect(await kinds({ capabilities: ['new-space'] })).toEqual(['invite']);
    expect(await kinds({ capabilities: [] })).toEqual([]);
  });

  it('are by address only for whoever has one', async () => {
    const desk = await launchDesk({ people: [{ ...jane, address: '' }] });
    const kinds = (await desk.ways('jane')).map(({ kind }) => kind);
    expect(kinds).toEqual(['direct-space', 'chat', 'copy-link']);
  });

  it('name each way once, also for somebody with two users in one account', async () => {
    const second = { accountId: 'pod', system: 'symphony', userId: userOf(9, 8) } as const;
    const twice = { ...jane, identities: [...jane.identities, second] };
    const desk = await launchDesk({ people: [twice] });
    const ids = (await desk.ways('jane')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    await desk.reach('jane', 'chat/pod');
    expect(desk.opened).toEqual([chatWithJane]);
  });

  it('hold a request for a connection only where there is none', async () => {
    const stranger = inCommonWith(
      [],
      [
        {
          accountId: 'pod',
          userId: userOf(77, 2),
          state: 'none',
          firstRequestedAt: null,
          updatedAt: null,
          timesAsked: 0,
        },
      ],
    );
    const unconnected = await launchDesk({ inCommon: stranger });
    expect((await unconnected.ways('piet')).map(({ id }) => id)).toEqual([
      'chat/pod',
      'connect/pod',
    ]);
    const known = await launchDesk();
    expect((await known.ways('piet')).map(({ id }) => id)).toEqual(['chat/pod']);
  });

  it('are asked for when they are listed, once in a while, and never to reach somebody', async () => {
    const desk = await launchDesk({ inCommon: inCommonWith([alder]) });
    await desk.reach('jane');
    expect(desk.asked).toEqual(['direct']);
    const questions = () => desk.asked.filter((call) => call === 'in common with jane').length;
    await Promise.all([desk.ways('jane'), desk.ways('jane')]);
    await desk.ways('jane');
    expect(questions()).toBe(1);
    await desk.clock.pass(11 * 60_000);
    await desk.ways('jane');
    expect(questions()).toBe(2);
  });

  it('hold those of a system in which they were not looked for before', async () => {
    const unmet = { ...jane, identities: jane.identities.slice(0, 1) };
    const listed = await launchDesk({ people: [unmet], met: [jane] });
    expect((await listed.ways('jane')).map(({ id }) => id)).toContain('chat/pod');
    const direct = failure('not-allowed');
    const refused = await launchDesk({ people: [unmet], met: [jane], direct });
    expect(await refused.reach('jane')).toMatchObject({ next: { id: 'chat/pod' } });
    const grouped = await launchDesk({ people: [unmet], met: [jane] });
    const question = { personIds: ['jane'], way: 'chat' } as const;
    expect(await grouped.launch.reachGroup(question)).toMatchObject({ value: { kind: 'opened' } });
  });

  it('are listed at once without a question to any system', async () => {
    const desk = await launchDesk({ inCommon: inCommonWith([alder]) });
    const quick = await desk.launch.listWays({ personId: 'jane', atOnce: true });
    expect(quick.ok && quick.value.map(({ kind }) => kind)).not.toContain('room');
    expect(desk.asked).toEqual([]);
    await desk.ways('jane');
    const known = await desk.launch.listWays({ personId: 'jane', atOnce: true });
    expect(known.ok && known.value.map(({ kind }) => kind)).toContain('room');
  });

  it('are listed soon, however slow the systems are', async () => {
    const desk = await launchDesk({ inCommon: new Promise<never>(() => undefined) });
    const listed = desk.ways('jane');
    await desk.clock.pass(1_500);
    expect((await listed)[0]?.id).toBe('direct-space/spaces');
  });
});

describe('a way leads to', () => {
  it.each([
    ['direct-space/spaces', `${webUrl}/spaces/${topic}`],
    ['chat/pod', chatWithJane],
    [`room/spaces/${topic}`, `${webUrl}/spaces/${topic}`],
    ['room/pod/cm9vbQ', 'symphony://?streamId=cm9vbQ%3D%3D&streamType=chatroom'],
    ['video-call/spaces', `${webUrl}/d/call?email=jane%40home.example`],
  ])('%s: %s', async (wayId, address) => {
    const desk = await launchDesk({ inCommon: inCommonWith([alder, desk9]) });
    await desk.ways('jane');
    expect(await desk.reach('jane', wayId)).toMatchObject({ kind: 'opened', way: { id: wayId } });
    expect(desk.opened).toEqual([address]);
    expect(desk.reached).toEqual(['jane']);
  });

  it('a link in the clipboard: of the direct space, or by address where Spaces is out of reach', async () => {
    const desk = await launchDesk();
    expect(await desk.reach('jane', 'copy-link/spaces')).toMatchObject({ kind: 'copied' });
    const offline = await launchDesk({ direct: failure('offline') });
    await offline.reach('jane', 'copy-link/spaces');
    const byAddress = `${webUrl}/d/chat?email=jane%40home.example`;
    expect([desk.copied, offline.copied]).toEqual([[`${webUrl}/spaces/${topic}`], [byAddress]]);
    expect([...desk.opened, ...offline.opened]).toEqual([]);
  });

  it('the form of a new space, and nothing is sent', async () => {
    const desk = await launchDesk();
    expect(await desk.reach('jane', 'invite/spaces')).toEqual({
      kind: 'new-space',
      personIds: ['jane'],
    });
    expect([desk.asked, desk.opened, desk.reached]).toEqual([[], [], []]);
  });

  it('a chat with somebody of another company, once the two are connected', async () => {
    const desk = await launchDesk({ standing: success('accepted') });
    expect(await desk.reach('piet')).toMatchObject({ kind: 'opened' });
    expect(desk.opened).toEqual([`symphony://?startChat=${userOf(77, 2)}`]);
    await desk.reach('piet');
    expect(desk.asked).toEqual([`info ${userOf(77, 2)}`]);
  });

  it('nothing that a server made up', async () => {
    const direct = success({ spaceId: '../../evil', type: '', title: '' });
    const desk = await launchDesk({
      direct,
      inCommon: inCommonWith([
        { ...alder, id: '../evil' },
        { ...desk9, id: 'a&b' },
      ]),
    });
    await desk.ways('jane');
    for (const wayId of ['direct-space/spaces', 'room/spaces/../evil', 'room/pod/a&b']) {
      expect(await desk.reach('jane', wayId)).toMatchObject({ kind: 'refused' });
    }
    expect(desk.opened).toEqual([]);
  });
});

describe('who knocks', () => {
  it('is shown in Symphony, and nobody for a request that is gone', async () => {
    const desk = await launchDesk({ people: [piet] });
    const request = { id: 'knock', userId: '42', accountId: 'pod' };
    desk.state.setState({ requests: [{ ...request, ...unsaid }] });
    expect(await desk.launch.openInSymphony('knock')).toEqual({ ok: true });
    expect(desk.opened).toEqual(['symphony://?userId=42']);
    expect(await desk.launch.openInSymphony('gone')).toEqual(failure('not-found'));
  });
});

const unsaid = {
  name: '',
  company: '',
  title: '',
  address: '',
  firstRequestedAt: null,
  updatedAt: null,
  timesAsked: 1,
  progress: { kind: 'unanswered' },
} as const;
