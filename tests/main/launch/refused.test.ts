import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { chatWithJane, inCommonWith, launchDesk, userOf } from './launch-desk.ts';

describe('a way that is refused', () => {
  it('is told with its reason and the next way, and nothing else is tried', async () => {
    const desk = await launchDesk({ direct: failure('not-allowed', { host: 'h' }) });
    expect(await desk.reach('jane')).toEqual({
      kind: 'refused',
      way: expect.objectContaining({ id: 'direct-space/spaces' }),
      problem: { code: 'not-same-company', detail: { host: 'h', name: 'Jane' } },
      next: expect.objectContaining({ id: 'chat/pod' }),
    });
    expect([desk.opened, desk.reached]).toEqual([[], []]);
    expect(await desk.reach('jane', 'chat/pod')).toMatchObject({ kind: 'opened' });
    expect(desk.opened).toEqual([chatWithJane]);
  });

  it.each([
    ['none', 'not-connected', 'connect/pod'],
    ['rejected', 'not-connected', 'connect/pod'],
    ['pending_outgoing', 'request-pending', undefined],
    ['pending_incoming', 'request-unanswered', undefined],
  ] as const)('because of how the two stand: %s', async (status, code, next) => {
    const standing = status === 'none' ? failure('not-found') : success(status);
    const desk = await launchDesk({ standing });
    const refused = await desk.reach('piet');
    expect(refused).toMatchObject({ kind: 'refused', problem: { code, detail: { name: 'Piet' } } });
    expect(refused.kind === 'refused' ? refused.next?.id : '').toBe(next);
    expect(desk.opened).toEqual([]);
  });

  it('is no reason to ask for a connection by Enter alone', async () => {
    const desk = await launchDesk({ capabilities: ['chat', 'requests'] });
    await desk.reach('piet');
    await desk.reach('piet');
    expect(desk.asked.filter((call) => call.startsWith('connect'))).toEqual([]);
    const asked = await desk.reach('piet', 'connect/pod');
    expect(asked).toMatchObject({ kind: 'asked', way: { id: 'connect/pod' } });
    expect(desk.asked).toContain(`connect pod ${userOf(77, 2)}`);
    expect(desk.reached).toEqual([]);
  });

  it('names the request where it is the only way there is, and sends none', async () => {
    const never = { firstRequestedAt: null, updatedAt: null, timesAsked: 0 };
    const stranger = { accountId: 'pod', userId: userOf(77, 2), state: 'none', ...never } as const;
    const inCommon = inCommonWith([], [stranger]);
    const desk = await launchDesk({ capabilities: ['requests'], inCommon });
    await desk.ways('piet');
    expect(await desk.reach('piet')).toMatchObject({
      kind: 'refused',
      way: null,
      next: { id: 'connect/pod' },
    });
    expect(desk.asked.filter((call) => call.startsWith('connect'))).toEqual([]);
  });

  it('by somebody who declined before says so, with their name', async () => {
    const desk = await launchDesk({ connect: failure('declined-before') });
    await desk.reach('piet');
    expect(await desk.reach('piet', 'connect/pod')).toMatchObject({
      kind: 'refused',
      problem: { code: 'declined-before', detail: { name: 'Piet' } },
    });
  });

  it('for want of a network leads to what needs none', async () => {
    const desk = await launchDesk({ direct: failure('offline') });
    expect(await desk.reach('jane')).toMatchObject({
      problem: { code: 'offline' },
      next: { id: 'chat/pod' },
    });
    const chatless = await launchDesk({
      direct: failure('offline'),
      capabilities: ['direct-space'],
    });
    expect(await chatless.reach('jane')).toMatchObject({ next: { id: 'copy-link/spaces' } });
  });

  it('by a server that is out of reach leads past that server', async () => {
    const desk = await launchDesk({ direct: failure('unreachable') });
    expect(await desk.reach('jane')).toMatchObject({ next: { id: 'chat/pod' } });
    expect(desk.told).toEqual([['spaces', 'unreachable']]);
    const unheard = await launchDesk({ standing: failure('timed-out') });
    expect(await unheard.reach('piet')).toMatchObject({ problem: { code: 'timed-out' } });
    expect(unheard.opened).toEqual([]);
  });

  it('by a session that has ended asks to sign in again, and keeps its place', async () => {
    const problem = { code: 'refresh-refused', detail: { host: 'h' } } as const;
    const desk = await launchDesk({ spacesStatus: { kind: 'signed-out', problem } });
    expect((await desk.ways('jane'))[0]?.id).toBe('direct-space/spaces');
    expect(await desk.reach('jane')).toMatchObject({
      kind: 'refused',
      problem,
      next: { id: 'chat/pod' },
    });
    const pod = await launchDesk({ podStatus: { kind: 'signed-out', problem } });
    expect(await pod.reach('piet')).toMatchObject({ kind: 'refused', problem, next: null });
  });

  it('by the desktop leads to what another program opens', async () => {
    const noApp = (address: string) =>
      address.startsWith('symphony:') ? failure('browser-failed') : success();
    const desk = await launchDesk({ browser: noApp });
    const chat = await desk.reach('jane', 'chat/pod');
    expect(chat).toMatchObject({
      problem: { code: 'app-failed' },
      next: { id: 'direct-space/spaces' },
    });
    expect(desk.reached).toEqual([]);
    const noBrowser = await launchDesk({ browser: () => failure('browser-failed') });
    expect(await noBrowser.reach('jane')).toMatchObject({
      problem: { code: 'browser-failed' },
      next: { id: 'chat/pod' },
    });
  });

  it('is not offered in turns with the next one', async () => {
    const desk = await launchDesk({
      direct: failure('not-allowed'),
      browser: () => failure('browser-failed'),
    });
    await desk.reach('jane');
    expect(await desk.reach('jane', 'chat/pod')).toMatchObject({
      next: { id: 'video-call/spaces' },
    });
    await desk.clock.pass(61_000);
    expect(await desk.reach('jane', 'chat/pod')).toMatchObject({
      next: { id: 'direct-space/spaces' },
    });
  });
});

describe('nobody', () => {
  it('is reached by an id that nobody has', async () => {
    const desk = await launchDesk();
    expect(await desk.launch.reach({ personId: 'x' })).toEqual(failure('not-found'));
    expect(await desk.launch.listWays({ personId: 'x' })).toEqual(failure('not-found'));
  });

  it('is reached where there is no way, which is said by name', async () => {
    const desk = await launchDesk({ capabilities: [] });
    expect(await desk.reach('jane')).toEqual({
      kind: 'refused',
      way: null,
      problem: { code: 'no-way', detail: { name: 'Jane' } },
      next: null,
    });
  });

  it('is reached by a way that is gone; the best one is named', async () => {
    const desk = await launchDesk();
    expect(await desk.reach('jane', 'room/pod/gone')).toMatchObject({
      kind: 'refused',
      problem: { code: 'no-way' },
      next: { id: 'direct-space/spaces' },
    });
    expect(desk.opened).toEqual([]);
  });
});
