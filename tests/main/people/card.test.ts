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

async function signedIn() {
  simulator = await startSimulator({ people: 40, accepted: 4, incoming: 2, outgoing: 1 });
  const flat = await moveInWithPeople(simulator);
  await flat.signIn();
  await flat.gathered();
  const of = async (personId: string) => {
    const card = await flat.people.describePerson({ personId });
    const common = await flat.people.listInCommon({ personId });
    if (!card.ok || !common.ok) throw new Error('Nobody of that id');
    return { card: card.value, common: common.value };
  };
  return { ...flat, simulator, of };
}

describe("a person's card", () => {
  it('tells what is known of them, by each account', async () => {
    const { simulator, rows, of } = await signedIn();
    const colleague = simulator.people.at(5);
    const [row] = (await rows(colleague.email)).filter(
      ({ address }) => address === colleague.email,
    );
    const { card } = await of(row?.id ?? '');
    expect(card).toMatchObject({
      name: colleague.displayName,
      address: colleague.email,
      favourite: false,
      timesReached: 0,
      lastReachedAt: null,
      separated: false,
      identities: [{ system: 'spaces', name: colleague.displayName, address: colleague.email }],
    });
  });

  it('counts how often they were reached', async () => {
    const { rows, people, of } = await signedIn();
    const [row] = await rows();
    people.reached(row?.id ?? '');
    people.reached(row?.id ?? '');
    const { card } = await of(row?.id ?? '');
    expect(card.timesReached).toBe(2);
    expect(Date.now() - (card.lastReachedAt ?? 0)).toBeLessThan(10_000);
  });

  it('says since when, once they were seen to change', async () => {
    const { simulator, rows, presence, of } = await signedIn();
    const both = [...simulator.people].find(
      (one) => one.inSpaces && one.inSymphony && one.index > 0,
    );
    const row = async () =>
      (await rows(both?.email)).find(
        ({ address, systems }) => address === both?.email && systems.includes('symphony'),
      );
    await vi.waitFor(async () => expect(await row()).toBeDefined(), {
      timeout: 5_000,
      interval: 400,
    });
    await presence.pollNow();
    const id = (await row())?.id ?? '';
    expect((await of(id)).card).toMatchObject({ presenceSince: null });
    const isBusy = (await of(id)).card.presence === 'busy';
    simulator.control.setPresence({ uid: both?.uid ?? 0, category: isBusy ? 'AWAY' : 'BUSY' });
    await presence.pollNow();
    const { card } = await of(id);
    expect(card.presence).toBe(isBusy ? 'away' : 'busy');
    expect(Date.now() - (card.presenceSince ?? 0)).toBeLessThan(10_000);
  });

  it('is nobody’s for an id that nobody has', async () => {
    const { people } = await signedIn();
    const nobody = { problem: { code: 'not-found' } };
    expect(await people.describePerson({ personId: 'nobody' })).toMatchObject(nobody);
    expect(await people.listInCommon({ personId: 'nobody' })).toMatchObject(nobody);
  });
});

describe('what is in common', () => {
  it('is the connection, as the pod tells it', async () => {
    const { rows, of } = await signedIn();
    const inPod = (await rows()).filter(({ systems }) => systems.join() === 'symphony');
    const all = await Promise.all(inPod.map(({ id }) => of(id)));
    const states = all.flatMap(({ common }) => common.connections.map(({ state }) => state));
    expect(states.toSorted()).toEqual([
      ...Array(4).fill('accepted'),
      ...Array(2).fill('pending-incoming'),
      'pending-outgoing',
    ]);
    const asker = all.find(({ common }) => common.connections[0]?.state === 'pending-incoming');
    expect(asker?.common.connections[0]).toMatchObject({ timesAsked: 1 });
    expect(asker?.common.connections[0]?.firstRequestedAt).toBeGreaterThan(0);
    expect(asker?.common.problem).toBeNull();
  });

  it('is the spaces in which they are, by few questions', async () => {
    const { simulator, rows, of } = await signedIn();
    const before = simulator.log.length;
    const cards = await Promise.all((await rows()).slice(0, 12).map(({ id }) => of(id)));
    const places = cards.flatMap(({ common }) => common.places);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ name }) => name === '')).toEqual([]);
    expect(new Set(places.map(({ kind }) => kind))).toContain('direct-space');
    const made = simulator.log.slice(before).filter(({ path }) => path.includes('/direct/'));
    expect(made).toEqual([]);
    expect(simulator.log.length - before).toBeLessThanOrEqual(12 * 11);
  });

  it('is asked for by the letters of the name, whatever they mean to the server', async () => {
    const { simulator, accounts, people, of } = await signedIn();
    const colleague = simulator.people.at(5);
    const known = { userId: colleague.spacesId, emailAddress: colleague.email };
    const [account] = accounts.spaces();
    await people.learnMembers(account?.accountId ?? '', [{ ...known, displayName: 'Jo (she' }]);
    const before = simulator.log.length;
    await of(people.person(`address:${colleague.email}`)?.id ?? '');
    const asked = simulator.log
      .slice(before)
      .filter(({ path, query }) => path.endsWith('/me/spaces') && query['topictype'] === 'direct');
    expect(asked).toMatchObject([{ status: 200, query: { search: 'Jo \\(she' } }]);
  });

  it('says in how many spaces nobody looked', async () => {
    const { simulator, people, of } = await signedIn();
    const colleague = people.person(`address:${simulator.people.at(5).email}`);
    const silent = Array.from({ length: 12 }, (_, number) => ({
      _id: `${number}`.padStart(24, '0'),
      title: `Tea ${number}`,
      type: 'group',
    }));
    const body = JSON.stringify({ data: silent, total: silent.length });
    simulator.control.fail({ path: /\/users\/me\/spaces$/, mode: 'body', body });
    const { common } = await of(colleague?.id ?? '');
    expect(common).toMatchObject({ unasked: 4, problem: null });
  });

  it('says why a system could not be asked, and what the other one told', async () => {
    const { simulator, people, rows, of } = await signedIn();
    const [row] = (await rows()).filter(({ systems }) => systems.join() === 'symphony');
    simulator.control.fail({ path: /\/connection\/user\//, mode: 'status', status: 403 });
    const { common } = await of(row?.id ?? '');
    expect(common).toMatchObject({ connections: [], problem: { code: 'not-allowed' } });
    const colleague = simulator.people.at(5);
    const person = people.person(`address:${colleague.email}`);
    simulator.control.fail({ path: /\/users\/me\/spaces$/, mode: 'status', status: 403 });
    expect((await of(person?.id ?? '')).common).toMatchObject({
      places: [],
      problem: { code: 'not-allowed' },
    });
  });
});

describe('members of a space', () => {
  it('are our people from then on, also those who are in no list', async () => {
    const { accounts, people, profile, simulator, gathered } = await signedIn();
    const [account] = accounts.spaces();
    const member = {
      userId: 'e'.repeat(24),
      displayName: 'Out Sider',
      emailAddress: 'o@x.example',
    };
    const accountId = account?.accountId ?? '';
    const oneself = { ...member, userId: account?.userId ?? '' };
    expect(await people.learnMembers(accountId, [member, oneself])).toBe(1);
    expect(await people.learnMembers(accountId, [member])).toBe(0);
    await people.gather();
    await gathered();
    expect(people.person('address:o@x.example')?.name).toBe('Out Sider');
    await people.finish();
    moveOut();
    const second = await moveInWithPeople(simulator, profile);
    expect(second.people.byUser(accountId, member.userId)?.name).toBe('Out Sider');
  });
});
