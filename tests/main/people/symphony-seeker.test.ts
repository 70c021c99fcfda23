import { describe, expect, it } from 'vitest';
import type { LookedUp } from '../../../main/people/look-ups.ts';
import type { Person, Told } from '../../../main/people/person.ts';
import { createSymphonySeeker } from '../../../main/people/symphony-seeker.ts';
import { failure, success } from '../../../preload/contract.ts';
import { createManualClock } from '../manual-clock.ts';

const accountId = 'pod';
const facts = { name: 'Ada Novak', address: 'ada@home.example', company: '', title: '' };
const inSpaces: Person = {
  id: 'address:ada@home.example',
  ...facts,
  identities: [{ accountId: 'spaces', system: 'spaces', userId: 'a' }],
};
const inPod: Person = {
  ...inSpaces,
  identities: [{ accountId, system: 'symphony', userId: '7' }],
};

function start(found: Partial<LookedUp> | null = {}) {
  const clock = createManualClock();
  const asked: string[] = [];
  const learned: Told[] = [];
  const user = { userId: '7', ...facts, ...found };
  const answer = async (question: string) => {
    asked.push(question);
    return found ? success(user) : failure('not-found');
  };
  const seeker = createSymphonySeeker({
    pods: () => [{ accountId }],
    lookUps: {
      byUser: (_accountId, userId) => answer(userId),
      byAddress: (_accountId, address) => answer(address),
      remembered: () => (found ? user : undefined),
    },
    clock,
    learn: async (told) => void learned.push(...told),
  });
  return { seeker, clock, asked, learned };
}

describe('people on show', () => {
  it('are sought by their address once they have been on show for a moment', async () => {
    const { seeker, clock, asked, learned } = start({ address: '' });
    seeker.seek([inSpaces]);
    await clock.pass(200);
    expect(asked).toEqual([]);
    await clock.pass(200);
    expect(asked).toEqual([facts.address]);
    expect(learned).toMatchObject([{ userId: '7', address: '', also: [facts.address] }]);
  });

  it('keep the address that the pod tells, beside the one they were found by', async () => {
    const { seeker, clock, learned } = start({ address: 'novak@work.example' });
    seeker.seek([inSpaces]);
    await clock.pass(400);
    expect(learned).toMatchObject([{ address: 'novak@work.example', also: [facts.address] }]);
  });

  it('are not sought when others take their place at once', async () => {
    const { seeker, clock, asked } = start();
    seeker.seek([inSpaces]);
    await clock.pass(100);
    seeker.seek([]);
    await clock.pass(1_000);
    expect(asked).toEqual([]);
  });

  it('are asked for by their user when they are known there: the answer may be old', async () => {
    const { seeker, clock, asked } = start();
    seeker.seek([inPod]);
    await clock.pass(400);
    expect(asked).toEqual(['7']);
  });

  it('are left alone when nobody was found', async () => {
    const { seeker, clock, learned } = start(null);
    seeker.seek([inSpaces, { ...inSpaces, address: '' }]);
    await clock.pass(400);
    expect(learned).toEqual([]);
  });

  it('are sought, however many known ones stand before them', async () => {
    const { seeker, clock, asked } = start();
    const known = Array.from({ length: 60 }, () => inPod);
    seeker.seek([...known, inSpaces]);
    await clock.pass(400);
    expect(asked).toContain(facts.address);
  });
});

describe('somebody who is to be reached', () => {
  it('is sought at once, where that was not done', async () => {
    const { seeker, asked, learned } = start();
    await seeker.meet(inSpaces);
    await seeker.meet(inPod);
    expect(asked).toEqual([facts.address]);
    expect(learned).toMatchObject([{ userId: '7', accountId, also: [facts.address] }]);
  });
});
