import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../main/rhythm.ts';
import { type LogEntry, type Simulator, startSimulator } from '../../simulator/index.ts';
import { moveInWithPeople, moveOut } from './flat.ts';

// Signing in and gathering go over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let simulator: Simulator | undefined;

afterEach(async () => {
  moveOut();
  await simulator?.close();
});

const isLookUp = ({ path }: LogEntry) => path.endsWith('/v2/user');
const isForColleagues = ({ path }: LogEntry) => path.endsWith('/users/me/colleagues');
const sixHours = 6 * 60 * 60_000;
const later = { ...systemClock, now: () => Date.now() + sixHours };

async function liveOneDay(options: { people: number; accepted: number }) {
  simulator = await startSimulator(options);
  const first = await moveInWithPeople(simulator);
  await first.signIn();
  await first.gathered();
  const rows = await first.rows();
  await first.people.finish();
  moveOut();
  return { simulator, first, rows, lookUps: simulator.log.filter(isLookUp).length };
}

describe('the second start', () => {
  it('shows everybody at once, with the servers out of reach', async () => {
    const { simulator, first, rows } = await liveOneDay({ people: 60, accepted: 20 });
    simulator.control.offline(true);
    const second = await moveInWithPeople(simulator, first.profile);
    await second.knows(rows.length);
    const namesOf = (all: typeof rows) => all.map(({ name, systems }) => [name, systems]);
    expect(namesOf(await second.rows())).toEqual(namesOf(rows));
    expect((await second.rows(rows[7]?.name ?? ''))[0]?.name).toBe(rows[7]?.name);
  });

  it('looks nobody up who was looked up before', async () => {
    const { simulator, first, lookUps } = await liveOneDay({ people: 20, accepted: 30 });
    expect(lookUps).toBeGreaterThanOrEqual(30);
    const second = await moveInWithPeople(simulator, first.profile);
    await second.comeBack();
    await second.gathered();
    await second.people.gather();
    expect(simulator.log.filter(isLookUp)).toHaveLength(lookUps);
    await second.knows(first.state.getState().people.total);
  });

  it('forgets who left the company and keeps who is still there', async () => {
    const { simulator, first } = await liveOneDay({ people: 30, accepted: 0 });
    const ghost = { userId: 'f'.repeat(24), name: 'Gone Ghost', address: 'ghost@home.example' };
    const file = [...first.profile.lines.texts].find(([, text]) => text.includes('"spaces"'));
    if (!file) throw new Error('Nothing is kept');
    const line = { user: ghost.userId, ...ghost, from: ['colleague'] };
    first.profile.lines.texts.set(file[0], `${file[1]}${JSON.stringify(line)}\n{"end":1}\n`);
    const third = await moveInWithPeople(simulator, first.profile, later);
    expect(third.people.person('address:ghost@home.example')?.name).toBe('Gone Ghost');
    await third.comeBack();
    await third.gathered();
    await vi.waitFor(() =>
      expect(third.people.person('address:ghost@home.example')).toBeUndefined(),
    );
    await third.knows(first.state.getState().people.total);
  });

  it('does not ask for all colleagues again, unless it is told to', async () => {
    const { simulator, first } = await liveOneDay({ people: 30, accepted: 0 });
    const asked = () => simulator.log.filter(isForColleagues).length;
    const before = asked();
    const second = await moveInWithPeople(simulator, first.profile);
    await second.comeBack();
    await second.gathered();
    expect(asked()).toBe(before);
    await second.knows(first.state.getState().people.total);
    await second.people.gather();
    expect(asked()).toBeGreaterThan(before);
  });

  it('removes what is kept of an account that is no more', async () => {
    const { simulator, first } = await liveOneDay({ people: 20, accepted: 5 });
    // Foyer ended after the account was gone and before its people were.
    first.profile.files.delete('accounts.json');
    const second = await moveInWithPeople(simulator, first.profile);
    await second.comeBack();
    expect(first.profile.lines.texts.size).toBe(0);
    await second.knows(0);
  });
});

describe('a favourite', () => {
  it('goes with their account although Foyer ended before they were gone', async () => {
    const { simulator, first, rows } = await liveOneDay({ people: 5, accepted: 0 });
    await first.people.setFavourite({ personId: rows[0]?.id ?? '', favourite: true });
    first.profile.files.delete('accounts.json');
    first.profile.lines.texts.clear();
    const second = await moveInWithPeople(simulator, first.profile);
    await second.comeBack();
    await second.knows(0);
    expect(first.profile.files.get('people.json')).not.toContain(rows[0]?.name);
  });
});

describe('looking people up', () => {
  it('is done four at a time, whoever asks', async () => {
    const { simulator, first } = await liveOneDay({ people: 30, accepted: 40 });
    first.profile.lines.texts.clear();
    const before = simulator.log.length;
    simulator.control.fail({ path: /\/v2\/user$/, mode: 'hang' });
    const { people, accounts, rows, comeBack } = await moveInWithPeople(simulator, first.profile);
    await comeBack();
    const asked = () => simulator.log.slice(before).filter(isLookUp);
    await vi.waitFor(() => expect(asked()).toHaveLength(4), 10_000);
    const [pod] = accounts.pods();
    for (const { id } of await rows()) void people.lookUp(pod?.accountId ?? '', id);
    // A round to the server and back is longer than a look-up would take to be sent.
    await pod?.client.connection.list({ status: 'accepted' });
    expect(asked()).toHaveLength(4);
  });
});
