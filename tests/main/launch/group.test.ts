import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { jane, launchDesk, piet, userOf } from './launch-desk.ts';

const mona = {
  ...jane,
  id: 'mona',
  name: 'Mona',
  identities: [{ accountId: 'pod', system: 'symphony', userId: userOf(9, 3) }],
} as const;
const ada = { ...jane, id: 'ada', name: 'Ada', identities: jane.identities.slice(0, 1) };
const people = [jane, piet, mona, ada];

const chat = (personIds: readonly string[]) => ({ personIds, way: 'chat' }) as const;

describe('a group', () => {
  it('gets one chat with all of them, each named once', async () => {
    const desk = await launchDesk({ people, standing: success('accepted') });
    const outcome = await desk.launch.reachGroup(chat(['jane', 'mona', 'piet', 'jane']));
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'opened', way: { kind: 'chat' } } });
    expect(desk.created).toEqual([[userOf(9, 1), userOf(9, 3), userOf(77, 2)]]);
    expect(desk.opened).toEqual(['symphony://?streamId=bBnbhkxX%2B%2FVh&streamType=im']);
    expect(desk.reached).toEqual(['jane', 'mona', 'piet']);
  });

  it('with somebody who is not in Symphony gets none: who it is, and a new space, are named', async () => {
    const desk = await launchDesk({ people });
    expect(await desk.launch.reachGroup(chat(['jane', 'ada', 'mona']))).toMatchObject({
      value: {
        kind: 'refused',
        problem: { code: 'not-in-chat', detail: { name: 'Ada' } },
        next: { kind: 'invite', accountId: 'spaces' },
      },
    });
    expect([desk.created, desk.opened, desk.reached]).toEqual([[], [], []]);
  });

  it('with somebody who is not connected gets none', async () => {
    const desk = await launchDesk({ people });
    expect(await desk.launch.reachGroup(chat(['jane', 'piet']))).toMatchObject({
      value: { kind: 'refused', problem: { code: 'not-connected', detail: { name: 'Piet' } } },
    });
    expect(desk.created).toEqual([]);
  });

  it('is told what the pod says against it', async () => {
    const desk = await launchDesk({ people, stream: failure('not-allowed') });
    expect(await desk.launch.reachGroup(chat(['jane', 'mona']))).toMatchObject({
      value: { kind: 'refused', problem: { code: 'not-allowed' }, next: { kind: 'invite' } },
    });
    expect(desk.opened).toEqual([]);
  });

  it('gets the form of a new space with all of them, and nothing is sent', async () => {
    const desk = await launchDesk({ people });
    const question = { personIds: ['jane', 'ada', 'piet'], way: 'new-space' } as const;
    expect(await desk.launch.reachGroup(question)).toEqual(
      success({ kind: 'new-space', personIds: ['jane', 'ada', 'piet'] }),
    );
    expect(desk.asked).toEqual([]);
  });

  it('of people whom nobody knows is none', async () => {
    const desk = await launchDesk({ people });
    expect(await desk.launch.reachGroup(chat(['jane', 'x']))).toEqual(failure('not-found'));
    expect(await desk.launch.reachGroup(chat([]))).toEqual(failure('not-found'));
  });
});
