import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { show } from '../a-state.ts';
import { createProfile } from '../accounts/flat.ts';
import { createManualClock } from '../manual-clock.ts';
import { moveInWithPeople, moveOut } from './flat.ts';

// Signing in and gathering go over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let simulator: Simulator | undefined;

afterEach(async () => {
  moveOut();
  await simulator?.close();
});

describe('people of two systems', () => {
  it('are everybody: colleagues, connections and who may become one, each once, not oneself', async () => {
    simulator = await startSimulator({ people: 250, accepted: 30 });
    const { state, rows, signIn, gathered } = await moveInWithPeople(simulator);
    await signIn();
    await gathered();
    const { me, people } = simulator;
    const everybody = [...(await rows('', 0)), ...(await rows('', 200))];
    expect(everybody).toHaveLength(state.getState().people.total);
    const addresses = everybody.map(({ address }) => address).filter((address) => address !== '');
    expect(new Set(addresses).size).toBe(addresses.length);
    const colleagues = [...people].filter((one) => one.inSpaces && one.uid !== me.uid);
    expect(colleagues.filter(({ email }) => !addresses.includes(email))).toEqual([]);
    expect(addresses).not.toContain(me.email);
    expect(everybody.filter(({ systems }) => systems.join() === 'symphony')).toHaveLength(35);
  });

  it('who are on show get their presence, found by address in the other system', async () => {
    simulator = await startSimulator({ people: 60, accepted: 0 });
    const { state, rows, signIn, gathered } = await moveInWithPeople(simulator);
    await signIn();
    await gathered();
    const both = [...simulator.people].find(
      (one) => one.inSpaces && one.inSymphony && one.index > 0,
    );
    if (!both) throw new Error('Nobody is in both systems');
    simulator.control.setPresence({ uid: both.uid, category: 'ON_THE_PHONE' });
    const row = async () => (await rows(both.email)).find(({ address }) => address === both.email);
    expect((await row())?.systems).toEqual(['spaces']);
    await vi.waitFor(async () => expect((await row())?.systems).toEqual(['spaces', 'symphony']), {
      timeout: 5_000,
      interval: 400,
    });
    show(state, true);
    await vi.waitFor(async () => expect((await row())?.presence).not.toBeNull(), 5_000);
    const asked = simulator.log.filter(
      ({ path, query }) =>
        path.endsWith('/v2/user') && JSON.stringify(query ?? '').includes(both.email),
    );
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  it('get their presence one by one where the whole pod is denied', async () => {
    simulator = await startSimulator({ people: 40, accepted: 12, presenceForbidden: true });
    const { rows, signIn, gathered } = await moveInWithPeople(simulator);
    await signIn();
    await gathered();
    await vi.waitFor(
      async () => {
        const inSymphony = (await rows()).filter(({ systems }) => systems.includes('symphony'));
        expect(inSymphony.filter(({ presence }) => presence !== null).length).toBeGreaterThan(5);
      },
      { timeout: 5_000, interval: 500 },
    );
    expect(simulator.log.filter(({ path }) => path.endsWith('/v1/presence'))).toHaveLength(1);
  });

  it('are looked up once each, also when everybody is gathered again', async () => {
    simulator = await startSimulator({ people: 20, accepted: 60 });
    const { signIn, gathered, people } = await moveInWithPeople(simulator);
    await signIn();
    await gathered();
    await people.gather();
    const lookUps = simulator.log.filter(({ path }) => path.endsWith('/v2/user'));
    expect(new Set(lookUps.map(({ query }) => JSON.stringify(query))).size).toBe(lookUps.length);
    expect(lookUps.length).toBeGreaterThanOrEqual(60);
  });

  it('keep hostile names as plain text', async () => {
    simulator = await startSimulator({ people: 30, accepted: 5 });
    simulator.control.hostileNames();
    const { rows, signIn, gathered } = await moveInWithPeople(simulator);
    await signIn();
    await gathered();
    const all = await rows();
    expect(all.some(({ name }) => name.includes('<script>'))).toBe(true);
    for (const { name } of all) {
      expect(name).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u);
      expect([...name].length).toBeLessThanOrEqual(200);
    }
  });
});

describe('people who are being gathered', () => {
  it('come in when nobody types any more', async () => {
    simulator = await startSimulator({ people: 30, accepted: 0 });
    const clock = createManualClock(Date.now());
    const { accounts, people, rows, signIn } = await moveInWithPeople(
      simulator,
      createProfile(),
      clock,
    );
    const { log, me } = simulator;
    const colleague = [...simulator.people].find((one) => one.inSpaces && one.uid !== me.uid);
    const isIn = () => people.person(`address:${colleague?.email}`) !== undefined;
    await rows('a');
    await signIn();
    await vi.waitFor(() =>
      expect(log.some(({ path, status }) => path.endsWith('/colleagues') && status === 200)).toBe(
        true,
      ),
    );
    // Asked later, answered later: the colleagues have come.
    await accounts.spaces()[0]?.client.users.me();
    expect(isIn()).toBe(false);
    await clock.pass(700);
    await vi.waitFor(() => expect(isIn()).toBe(true));
  });
});

describe('a server that was out of reach', () => {
  it('tells its people as soon as it can be reached', async () => {
    simulator = await startSimulator({ people: 30, accepted: 5 });
    const first = await moveInWithPeople(simulator);
    await first.signIn();
    simulator.control.offline(true);
    const { state, accounts } = await moveInWithPeople(simulator, first.profile);
    await accounts.start();
    const kinds = () => state.getState().accounts.map(({ status }) => status.kind);
    await vi.waitFor(() => expect(kinds()).toEqual(['offline', 'offline']), 5_000);
    await vi.waitFor(() => expect(state.getState().people.loading).toBe(false), 5_000);
    expect(state.getState().people.total).toBe(0);

    simulator.control.offline(false);
    for (const { id } of state.getState().accounts) accounts.told(id, null);
    await vi.waitFor(() => expect(state.getState().people.total).toBeGreaterThan(30), 5_000);
  });
});

describe('an account whose people cannot be asked for', () => {
  it('is offline from then on, and connected when it is heard again', async () => {
    simulator = await startSimulator({ people: 20, accepted: 0 });
    const { accounts, people, state, gathered } = await moveInWithPeople(simulator);
    await accounts.signInToSpaces();
    await gathered();
    const status = () => state.getState().accounts[0]?.status;
    simulator.control.offline(true);
    await people.gather();
    expect(status()).toMatchObject({ kind: 'offline', problem: { code: 'unreachable' } });
    simulator.control.offline(false);
    await people.gather();
    expect(status()?.kind).toBe('connected');

    simulator.control.fail({ path: /\/colleagues$/, mode: 'malformed' });
    await people.gather();
    expect(status()?.kind).toBe('connected');
  });
});

describe('people one cares for', () => {
  it('are there at once after a restart, before anybody is asked', async () => {
    simulator = await startSimulator({ people: 30, accepted: 5 });
    const first = await moveInWithPeople(simulator);
    await first.signIn();
    await first.gathered();
    const [one, two] = await first.rows();
    if (!one || !two) throw new Error('Nobody is known');
    await first.people.setFavourite({ personId: one.id, favourite: true });
    first.people.reached(two.id);
    const asked = simulator.log.length;

    const second = await moveInWithPeople(simulator, first.profile);
    expect(second.state.getState().recents).toEqual([{ id: two.id, name: two.name }]);
    expect((await second.rows()).map(({ name, group }) => [name, group])).toEqual([
      [one.name, 'favourites'],
      [two.name, 'recents'],
    ]);
    expect(second.people.person(two.id)?.identities.length).toBeGreaterThan(0);
    expect(simulator.log.length).toBe(asked);
  });

  it('are forgotten with everybody else when one signs out', async () => {
    simulator = await startSimulator({ people: 30, accepted: 5 });
    const { people, state, rows, profile, signIn, gathered, signOutOfAll } =
      await moveInWithPeople(simulator);
    await signIn();
    await gathered();
    const [one] = await rows();
    people.reached(one?.id ?? '');
    await signOutOfAll();
    await vi.waitFor(() => expect(state.getState().recents).toEqual([]));
    expect(await rows()).toEqual([]);
    await vi.waitFor(() => expect(state.getState().people.total).toBe(0));
    expect(profile.files.get('people.json')).not.toContain(one?.name);
    expect(profile.lines.texts.size).toBe(0);
  });

  it('must be somebody', async () => {
    simulator = await startSimulator({ people: 5, accepted: 0 });
    const { people } = await moveInWithPeople(simulator);
    const outcome = await people.setFavourite({ personId: 'nobody', favourite: true });
    expect(outcome).toMatchObject({ problem: { code: 'not-found' } });
  });
});
