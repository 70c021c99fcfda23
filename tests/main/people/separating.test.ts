import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { moveInWithPeople, moveOut } from './flat.ts';

// Signing in and gathering go over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let simulator: Simulator | undefined;

afterEach(async () => {
  moveOut();
  await simulator?.close();
});

type Flat = Awaited<ReturnType<typeof moveInWithPeople>>;

/** A flat in which somebody is one person in both systems, found by their address. */
async function withSomebodyJoined() {
  simulator = await startSimulator({ people: 40, accepted: 0 });
  const both = [...simulator.people].find((one) => one.inSpaces && one.inSymphony && one.index > 0);
  if (!both) throw new Error('Nobody is in both systems');
  const flat = await moveInWithPeople(simulator);
  await flat.signIn();
  await flat.gathered();
  await seek(flat, both.email, 1);
  const person = flat.people.person(`address:${both.email}`);
  const inPod = person?.identities.find(({ system }) => system === 'symphony');
  if (!person || !inPod) throw new Error('They were not found');
  return { simulator, flat, both, person, inPod };
}

/** Has the address on show until so many people are found by it, the Symphony user among them. */
async function seek({ rows }: Flat, address: string, people: number) {
  const found = async () => (await rows(address)).filter((row) => row.address === address);
  await vi.waitFor(
    async () => {
      const all = await found();
      expect(all).toHaveLength(people);
      expect(all.flatMap(({ systems }) => systems)).toContain('symphony');
    },
    { timeout: 5_000, interval: 400 },
  );
}

const usersOf = ({ people }: Flat, id: string) =>
  people.person(id)?.identities.map(({ system }) => system);

describe('a wrong join', () => {
  it('is undone by hand: two people, of whom the rest keeps what was kept', async () => {
    const { flat, person, inPod } = await withSomebodyJoined();
    const { people } = flat;
    await people.setFavourite({ personId: person.id, favourite: true });
    people.reached(person.id);
    const outcome = await people.separatePerson({ personId: person.id, ...inPod });
    expect(outcome.ok).toBe(true);
    expect(usersOf(flat, person.id)).toEqual(['spaces']);
    const out = `symphony:${inPod.userId}`;
    expect(usersOf(flat, out)).toEqual(['symphony']);
    const card = async (personId: string) => {
      const told = await people.describePerson({ personId });
      return told.ok ? told.value : undefined;
    };
    expect(await card(person.id)).toMatchObject({
      favourite: true,
      timesReached: 1,
      separated: true,
    });
    expect(await card(out)).toMatchObject({ favourite: false, timesReached: 0, separated: true });
  });

  it('stays undone when people are sought, gathered, and after a restart', async () => {
    const { simulator, flat, both, person, inPod } = await withSomebodyJoined();
    await flat.people.separatePerson({ personId: person.id, ...inPod });
    await flat.people.gather();
    await seek(flat, both.email, 2);
    await flat.people.finish();
    moveOut();
    for (const withCache of [true, false]) {
      if (!withCache) flat.profile.lines.texts.clear();
      const again = await moveInWithPeople(simulator, flat.profile);
      await again.comeBack();
      await again.gathered();
      await seek(again, both.email, 2);
      expect(usersOf(again, `spaces:${both.spacesId}`)).toEqual(['spaces']);
      moveOut();
    }
  });

  it('can be made again', async () => {
    const { flat, person, inPod } = await withSomebodyJoined();
    await flat.people.separatePerson({ personId: person.id, ...inPod });
    await flat.people.rejoinPerson({ personId: `symphony:${inPod.userId}` });
    expect(usersOf(flat, person.id)).toEqual(['spaces', 'symphony']);
    const card = await flat.people.describePerson({ personId: person.id });
    expect(card).toMatchObject({ value: { separated: false } });
  });

  it('is none where there is one user only, or nobody', async () => {
    const { flat, person, inPod } = await withSomebodyJoined();
    const { people } = flat;
    await people.separatePerson({ personId: person.id, ...inPod });
    const [rest] = person.identities;
    const again = await people.separatePerson({
      personId: person.id,
      accountId: rest?.accountId ?? '',
      userId: rest?.userId ?? '',
    });
    expect(again).toMatchObject({ problem: { code: 'not-found' } });
    expect(await people.separatePerson({ ...inPod, personId: 'nobody' })).toMatchObject({
      problem: { code: 'not-found' },
    });
    expect(await people.rejoinPerson({ personId: 'nobody' })).toMatchObject({ ok: false });
  });
});
