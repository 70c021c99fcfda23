import { describe, expect, it } from 'vitest';
import { failure } from '../../../preload/contract.ts';
import { chatWithJane, inCommonWith, jane, launchDesk, topic, webUrl } from './launch-desk.ts';

const alder = { kind: 'space', accountId: 'spaces', id: topic, name: 'Alder' } as const;

describe('a way chosen by hand', () => {
  it('stands first the next time, also after a restart, and is what Enter takes', async () => {
    const desk = await launchDesk();
    await desk.reach('jane', 'chat/pod');
    expect((await desk.ways('jane'))[0]).toMatchObject({ id: 'chat/pod', preferred: true });
    const later = await launchDesk({ files: desk.files });
    const ways = await later.ways('jane');
    expect(ways.map(({ preferred }) => preferred).indexOf(true)).toBe(0);
    expect(ways.slice(0, 2).map(({ id }) => id)).toEqual(['chat/pod', 'direct-space/spaces']);
    await later.reach('jane');
    expect(later.opened).toEqual([chatWithJane]);
  });

  it('is another one as soon as another one is chosen', async () => {
    const desk = await launchDesk();
    await desk.reach('jane', 'chat/pod');
    await desk.reach('jane', 'video-call/spaces');
    expect((await desk.ways('jane'))[0]).toMatchObject({ id: 'video-call/spaces' });
  });

  it('goes along when the person gets another id', async () => {
    const desk = await launchDesk();
    await desk.reach('jane', 'chat/pod');
    const renamed = { ...jane, id: 'janet', address: 'janet@new.example' };
    const later = await launchDesk({ files: desk.files, people: [renamed] });
    expect((await later.ways('janet'))[0]).toMatchObject({ id: 'chat/pod', preferred: true });
    const other = {
      ...renamed,
      identities: [{ accountId: 'pod', system: 'symphony', userId: '5' }],
    } as const;
    const somebodyElse = await launchDesk({ files: desk.files, people: [other] });
    expect((await somebodyElse.ways('janet')).some(({ preferred }) => preferred)).toBe(false);
  });

  it('may be a room: it is known without asking for rooms again', async () => {
    const desk = await launchDesk({ inCommon: inCommonWith([alder]) });
    await desk.ways('jane');
    await desk.reach('jane', `room/spaces/${topic}`);
    const later = await launchDesk({ files: desk.files });
    expect(await later.reach('jane')).toMatchObject({ kind: 'opened', way: { place: 'Alder' } });
    expect([later.opened, later.asked]).toEqual([[`${webUrl}/spaces/${topic}`], []]);
    await later.reach('jane', `room/spaces/${topic}`);
    const muchLater = await launchDesk({ files: later.files });
    expect(await muchLater.reach('jane')).toMatchObject({ way: { place: 'Alder' } });
  });

  it('is not what Enter took, what was refused, or what is done once', async () => {
    const desk = await launchDesk({ direct: failure('not-allowed') });
    await desk.reach('jane');
    await desk.reach('jane', 'direct-space/spaces');
    await desk.reach('jane', 'invite/spaces');
    await desk.reach('piet');
    await desk.reach('piet', 'connect/pod');
    const ways = [...(await desk.ways('jane')), ...(await desk.ways('piet'))];
    expect(ways.filter(({ preferred }) => preferred)).toEqual([]);
    expect(desk.files.size).toBe(0);
  });

  it('is forgotten when its account is signed out', async () => {
    const desk = await launchDesk();
    await desk.reach('jane', 'chat/pod');
    const { accounts } = desk.state.getState();
    desk.state.setState({ accounts: accounts.filter(({ id }) => id !== 'pod') });
    await desk.clock.pass(1);
    expect(JSON.stringify([...desk.files.values()])).not.toContain('pod');
  });

  it.each([
    ['nothing'],
    [{ ways: 'x' }],
    [{ ways: [null, 1, { keys: ['spaces:1'] }, { keys: [], wayId: 'x', accountId: 'y' }] }],
  ])('is nobody’s when its file holds %j', async (content) => {
    const desk = await launchDesk({ files: new Map([['ways.json', content]]) });
    expect((await desk.ways('jane')).some(({ preferred }) => preferred)).toBe(false);
  });
});
