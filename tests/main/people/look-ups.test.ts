import { describe, expect, it } from 'vitest';
import type { Looked } from '../../../main/people/cache-lines.ts';
import { createGate } from '../../../main/people/gate.ts';
import { createLookUps } from '../../../main/people/look-ups.ts';
import type { PodUser } from '../../../main/pod/models.ts';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import { createManualClock } from '../manual-clock.ts';

const jane: PodUser = {
  id: '1',
  displayName: 'Jane\u202e Doe',
  firstName: '',
  lastName: '',
  emailAddress: 'jane@home.example',
  title: '',
  company: 'Home',
  username: '',
  location: '',
};

function start(clock = createManualClock()) {
  const kept: Looked[] = [];
  const pod = { asked: 0, answer: success(jane) as Outcome<PodUser | null> };
  const find = async () => {
    pod.asked += 1;
    return pod.answer;
  };
  const account = {
    accountId: 'pod',
    client: { user: { find }, connection: { list: never, info: never } },
  };
  const lookUps = createLookUps({
    pods: () => [account],
    gate: createGate(4),
    clock,
    onLooked: (_accountId, looked) => void kept.push(looked),
  });
  return { clock, pod, lookUps, kept };
}

const never = () => Promise.reject(new Error('not asked'));

describe('looking somebody up', () => {
  it('asks once for all who want to know, and keeps the answer for a week', async () => {
    const { clock, pod, lookUps } = start();
    const answers = await Promise.all([lookUps.byUser('pod', '1'), lookUps.byUser('pod', '1')]);
    expect(answers[0]).toMatchObject({ value: { name: 'Jane Doe', company: 'Home' } });
    expect(answers[1]).toEqual(answers[0]);
    await clock.pass(6 * 86_400_000);
    await lookUps.byUser('pod', '1');
    expect(pod.asked).toBe(1);
    await clock.pass(2 * 86_400_000);
    await lookUps.byUser('pod', '1');
    expect(pod.asked).toBe(2);
  });

  it('keeps "nobody" for a day', async () => {
    const { clock, pod, lookUps } = start();
    pod.answer = success(null);
    expect(await lookUps.byAddress('pod', 'X@y.example')).toEqual(failure('not-found'));
    await lookUps.byAddress('pod', 'x@Y.example');
    expect(pod.asked).toBe(1);
    await clock.pass(25 * 3_600_000);
    await lookUps.byAddress('pod', 'x@y.example');
    expect(pod.asked).toBe(2);
  });

  it('asks again after a failure', async () => {
    const { pod, lookUps } = start();
    pod.answer = failure('unreachable');
    await lookUps.byUser('pod', '1');
    pod.answer = success(jane);
    expect(await lookUps.byUser('pod', '1')).toMatchObject({ ok: true });
  });

  it('knows nothing of an account that is gone', async () => {
    const { pod, lookUps } = start();
    await lookUps.byUser('pod', '1');
    lookUps.forget('pod');
    await lookUps.byUser('pod', '1');
    expect(pod.asked).toBe(2);
    expect(await lookUps.byUser('other', '1')).toEqual(failure('not-signed-in'));
  });

  it('is not repeated after a restart within the age of the answer', async () => {
    const first = start();
    await first.lookUps.byUser('pod', '1');
    first.pod.answer = success(null);
    await first.lookUps.byAddress('pod', 'no@body.example');
    const second = start(first.clock);
    second.lookUps.recall('pod', first.kept);
    expect(await second.lookUps.byUser('pod', '1')).toMatchObject({ value: { name: 'Jane Doe' } });
    expect(await second.lookUps.byAddress('pod', 'no@body.example')).toEqual(failure('not-found'));
    expect(second.pod.asked).toBe(0);
    expect(second.lookUps.lookedOf('pod')).toEqual(first.kept);
    await first.clock.pass(8 * 86_400_000);
    await second.lookUps.byUser('pod', '1');
    expect(second.pod.asked).toBe(1);
  });

  it('keeps no answer that serves nobody any more: typed addresses do not pile up', async () => {
    const first = start();
    await first.lookUps.byUser('pod', '1');
    await first.lookUps.byAddress('pod', 'jane@home.example');
    first.pod.answer = success(null);
    await first.lookUps.byAddress('pod', 'no@body.example');
    await first.clock.pass(8 * 86_400_000);
    const named = [expect.objectContaining({ question: 'uid 1' })];
    expect(first.lookUps.lookedOf('pod')).toEqual(named);
    const second = start(first.clock);
    second.lookUps.recall('pod', first.kept);
    expect(second.lookUps.lookedOf('pod')).toEqual(named);
    expect(second.lookUps.sizeOf('pod')).toBe(1);
    expect(second.lookUps.remembered('pod', '1')?.name).toBe('Jane Doe');
  });

  it('asks again when the clock was set back, lest an answer live for ever', async () => {
    const { clock, pod, lookUps } = start();
    lookUps.recall('pod', [{ question: 'uid 1', at: clock.now() + 86_400_000, found: null }]);
    await lookUps.byUser('pod', '1');
    expect(pod.asked).toBe(1);
  });
});
