import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDirectory } from '../../../main/people/directory.ts';
import { isAddress } from '../../../main/people/directory-questions.ts';
import type { Told } from '../../../main/people/person.ts';
import { createRoster } from '../../../main/people/roster.ts';
import type { PodAccount } from '../../../main/people/sources.ts';
import { escapeExpression } from '../../../main/spaces/expression.ts';
import { success } from '../../../preload/contract.ts';
import { type LogEntry, type Simulator, startSimulator } from '../../simulator/index.ts';
import { createManualClock } from '../manual-clock.ts';
import { moveInWithPeople, moveOut } from './flat.ts';

// Signing in and gathering go over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let simulator: Simulator | undefined;

afterEach(async () => {
  moveOut();
  await simulator?.close();
});

const isSearch = ({ path, query }: LogEntry) =>
  /\/(colleagues|withdm|people)$/.test(path) && 'search' in query;

/** A flat in which the lists of Spaces were never heard, so that only its directory knows anybody. */
async function amongStrangers() {
  simulator = await startSimulator({ people: 40, accepted: 0, incoming: 0, outgoing: 0 });
  simulator.control.fail({ path: /\/(colleagues|withdm)$/, mode: 'status' });
  const flat = await moveInWithPeople(simulator);
  await flat.signIn();
  await flat.gathered();
  simulator.control.heal();
  const stranger = [...simulator.people].find(({ inSpaces, index }) => inSpaces && index > 3);
  if (!stranger) throw new Error('Nobody is in Spaces');
  const page = async (query: string) => {
    const outcome = await flat.people.listPeople({ query, from: 0, count: 20 });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  };
  const found = async (query: string) => {
    await page(query);
    await vi.waitFor(async () => expect(await page(query)).toMatchObject({ asking: false }), 5_000);
    return (await page(query)).rows;
  };
  return { ...flat, simulator, stranger, page, found };
}

describe('somebody nobody of us knows', () => {
  it('is found by asking the systems, marked as such, and can be reached', async () => {
    const { stranger, found, page, people, state, rows } = await amongStrangers();
    const { total, revision } = state.getState().people;
    expect(await page(stranger.given)).toMatchObject({ asking: true });
    const row = (await found(stranger.given)).find(({ address }) => address === stranger.email);
    expect(row).toMatchObject({ name: stranger.displayName, group: 'directory' });
    expect(row?.marks.length).toBeGreaterThan(0);
    expect(people.person(row?.id ?? '')?.identities).toMatchObject([{ system: 'spaces' }]);
    expect(state.getState().people.total).toBe(total);
    await vi.waitFor(() => expect(state.getState().people.revision).toBeGreaterThan(revision));
    expect((await rows()).map(({ address }) => address)).not.toContain(stranger.email);
  });

  it.each(['reached', 'favourite'] as const)('is ours for good once %s', async (how) => {
    const { stranger, found, people, rows, profile, simulator } = await amongStrangers();
    const [row] = await found(stranger.email);
    const personId = row?.id ?? '';
    if (how === 'reached') people.reached(personId);
    else await people.setFavourite({ personId, favourite: true });
    expect((await rows()).map(({ address }) => address)).toContain(stranger.email);
    const again = (await rows(stranger.email)).filter(({ address }) => address === stranger.email);
    expect(again.map(({ group }) => group)).toEqual(['results']);
    await people.finish();
    moveOut();
    const second = await moveInWithPeople(simulator, profile);
    expect((await second.rows()).map(({ address }) => address)).toContain(stranger.email);
  });

  it('is found in a pod by their address, typed whole', async () => {
    const { simulator, found } = await amongStrangers();
    const inPod = [...simulator.people].find(
      ({ inSpaces, inSymphony, index }) => inSymphony && !inSpaces && index > 0,
    );
    if (!inPod) throw new Error('Everybody is in Spaces');
    const rows = await found(inPod.email);
    expect(rows).toMatchObject([
      { address: inPod.email, systems: ['symphony'], group: 'directory' },
    ]);
  });

  it('is asked for once no letter follows: neither for two letters nor while typing', async () => {
    const { simulator, stranger, page, found } = await amongStrangers();
    const before = simulator.log.length;
    const typed = stranger.given.slice(0, 4);
    for (let length = 1; length <= typed.length; length += 1) await page(typed.slice(0, length));
    await found(typed);
    await found(typed);
    const searches = simulator.log.slice(before).filter(isSearch);
    expect(new Set(searches.map(({ query }) => query['search']))).toEqual(new Set([typed]));
    expect(searches).toHaveLength(3);
  });

  it('may be typed with signs that mean something else to the server', async () => {
    const { simulator, found } = await amongStrangers();
    const before = simulator.log.length;
    expect(await found('(a.*[b')).toEqual([]);
    const searches = simulator.log.slice(before).filter(isSearch);
    expect(searches.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('is nobody to wait for when a server cannot be asked', async () => {
    const { simulator, found } = await amongStrangers();
    simulator.control.fail({ path: /\/(colleagues|withdm|people)$/, mode: 'status', status: 403 });
    expect(await found('somebody')).toEqual([]);
  });
});

describe('those who were found', () => {
  it('are forgotten when the popover opens anew, where they are many', async () => {
    const { directory, ask } = await withAPod();
    await ask('one@elsewhere.example');
    directory.tidy();
    expect(directory.find('address:one@elsewhere.example')).toBeDefined();
    for (let at = 0; at < 1_000; at += 1) await ask(`${at}@elsewhere.example`);
    directory.tidy();
    expect(directory.find('address:one@elsewhere.example')).toBeUndefined();
    expect(await ask('one@elsewhere.example')).toHaveLength(1);
  });

  /** Everybody who is asked for is somebody. */
  async function withAPod() {
    const clock = createManualClock();
    const roster = createRoster();
    const directory = createDirectory({
      pods: () => [{ accountId: 'pod', userId: '1' } as PodAccount],
      spaces: () => [],
      lookUps: {
        byAddress: async (_accountId, address) =>
          success({ userId: address, name: address, address, company: '', title: '' }),
      },
      roster,
      learn: async (told) => roster.learn(told),
      clock,
      onAnswer: () => {},
    });
    const ask = async (query: string) => {
      directory.follow(query);
      await clock.pass(300);
      return directory.found(query);
    };
    return { directory, ask };
  }
});

describe('somebody of ours whose address no system told', () => {
  const accountId = 'pod';
  const nobody = { name: '', address: '', company: '', title: '' };
  const ada: Told = { ...nobody, name: 'Ada Novak', accountId, system: 'symphony', userId: '7' };

  async function typed(query: string) {
    const clock = createManualClock();
    const roster = createRoster();
    roster.learn([{ ...ada, source: 'connection' }]);
    const pod = { accountId, userId: '1' } as PodAccount;
    const directory = createDirectory({
      pods: () => [pod],
      spaces: () => [],
      lookUps: { byAddress: async () => success({ ...nobody, name: 'Ada Novak', userId: '7' }) },
      roster,
      learn: async (told) => roster.learn(told),
      clock,
      onAnswer: () => {},
    });
    directory.follow(query);
    await clock.pass(300);
    return { directory, roster };
  }

  it('is the same person, not a stranger, when the address leads to their user', async () => {
    const { directory, roster } = await typed('ada@far.example');
    expect(directory.found('ada@far.example')).toEqual([]);
    const person = roster.find('address:ada@far.example');
    expect(person).toMatchObject({ name: 'Ada Novak', address: 'ada@far.example' });
    expect(roster.size()).toBe(1);
  });

  it('is joined from then on with whoever has that address elsewhere', async () => {
    const { roster } = await typed('ada@far.example');
    const inSpaces = { accountId: 'spaces', system: 'spaces', userId: 'a' } as const;
    roster.learn([{ ...nobody, ...inSpaces, name: 'A. Novak', address: 'ada@far.example' }]);
    expect(roster.size()).toBe(1);
    expect(roster.find('spaces:a')).toBe(roster.find('symphony:7'));
  });
});

describe('what was typed', () => {
  it('is meant letter by letter', () => {
    const typed = 'a.b*(c)[d]{e}|f^g$h\\i+j?';
    expect(new RegExp(`^${escapeExpression(typed)}$`, 'u').test(typed)).toBe(true);
  });

  it.each([
    ['jane@home.example', true],
    ['jane@home', false],
    ['jane@home.', false],
    ['jane home@x.example', false],
    ['@home.example', false],
  ])('%s is an address: %s', (text, expected) => {
    expect(isAddress(text)).toBe(expected);
  });
});
