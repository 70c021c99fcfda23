import { describe, expect, it } from 'vitest';
import { createGathering } from '../../../main/people/gathering.ts';
import { createHeardLists } from '../../../main/people/heard-lists.ts';
import type { Known, Source, Told } from '../../../main/people/person.ts';
import type { SpacesAccount } from '../../../main/people/sources.ts';
import { failure, type ProblemCode, success } from '../../../preload/contract.ts';
import { connected, stateWith } from '../a-state.ts';
import { createManualClock } from '../manual-clock.ts';

const accountId = 'spaces:me';
const colleague = { userId: 'a', displayName: 'Ada', emailAddress: 'ada@home.example' };

/** An account of Spaces with one colleague, who is to be had while it can be reached. */
function start(problem: ProblemCode | null = null, known: readonly Known[] = []) {
  const clock = createManualClock();
  const line = { problem };
  const learned: Told[] = [];
  const settled: Source[] = [];
  let asked = 0;
  const page = (rows: readonly (typeof colleague)[]) =>
    line.problem === null
      ? success({ rows, received: rows.length, next: '', total: rows.length })
      : failure(line.problem);
  const account = {
    accountId,
    userId: 'me',
    restUrl: 'https://spaces.example',
    client: {
      users: {
        async colleagues() {
          asked += 1;
          return page([colleague]);
        },
        withDirectSpace: async () => page([]),
      },
    },
  } as unknown as SpacesAccount;
  const never = async () => failure('not-found');
  const gathering = createGathering({
    ...{ clock, accountId, log: () => {}, told: () => {}, pods: () => [] },
    state: stateWith(connected(accountId)),
    spaces: () => [account],
    lookUps: { byUser: never, byAddress: never } as never,
    heardLists: createHeardLists({ clock, onHeard: () => {} }),
    lull: { wait: async () => {} },
    roster: {
      settle: async (_accountId, source) => void settled.push(source),
      knownOf: () => [known],
    },
    learn: async (told) => void learned.push(...told),
    announcer: { loading: () => () => {} },
  });
  return { clock, line, gathering, learned, settled, asked: () => asked };
}

describe('being told to gather everybody', () => {
  it('asks for colleagues although they were heard just now', async () => {
    const { clock, gathering, asked } = start();
    await clock.pass(0);
    expect(asked()).toBe(1);
    await gathering.gatherNow();
    expect(asked()).toBe(2);
  });

  it('is not forgotten when the servers cannot be reached at first', async () => {
    const { clock, gathering, line, asked, learned } = start();
    await clock.pass(0);
    line.problem = 'unreachable';
    await gathering.gatherNow();
    learned.length = 0;
    line.problem = null;
    await clock.pass(10 * 60_000);
    expect(asked()).toBe(3);
    expect(learned).toMatchObject([{ userId: 'a', source: 'colleague' }]);
    gathering.stop();
  });
});

describe('a list that may not be asked for', () => {
  it('is asked for no more often for that', async () => {
    const { clock, asked, gathering } = start('not-allowed');
    await clock.pass(5 * 60 * 60_000);
    expect(asked()).toBe(1);
    gathering.stop();
  });
});

describe('a list that tells of less than half of many', () => {
  const everybody = Array.from({ length: 50 }, (_one, at) => ({
    ...{ accountId, system: 'spaces' as const, userId: String(at), name: `Person ${at}` },
    ...{ address: '', company: '', title: '', sources: ['colleague' as const] },
  }));

  it('is not believed', async () => {
    const { clock, gathering, settled } = start(null, everybody);
    await clock.pass(0);
    await gathering.gatherNow();
    await clock.pass(30 * 60_000);
    await gathering.gatherNow();
    expect(settled).not.toContain('colleague');
    gathering.stop();
  });

  it('is believed when it says so again hours later', async () => {
    const { clock, gathering, settled } = start(null, everybody);
    await clock.pass(6 * 60 * 60_000);
    expect(settled).toContain('colleague');
    gathering.stop();
  });
});
