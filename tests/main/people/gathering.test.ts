import { describe, expect, it } from 'vitest';
import { createGathering } from '../../../main/people/gathering.ts';
import { createHeardLists } from '../../../main/people/heard-lists.ts';
import type { Told } from '../../../main/people/person.ts';
import type { SpacesAccount } from '../../../main/people/sources.ts';
import { failure, success } from '../../../preload/contract.ts';
import { connected, stateWith } from '../a-state.ts';
import { createManualClock } from '../manual-clock.ts';

const accountId = 'spaces:me';
const colleague = { userId: 'a', displayName: 'Ada', emailAddress: 'ada@home.example' };

/** An account of Spaces with one colleague, who is to be had while it can be reached. */
function start() {
  const clock = createManualClock();
  const line = { isUp: true };
  const learned: Told[] = [];
  let asked = 0;
  const page = (rows: readonly (typeof colleague)[]) =>
    line.isUp
      ? success({ rows, received: rows.length, next: '', total: rows.length })
      : failure('unreachable');
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
    roster: { settle: async () => {}, knownOf: () => [] },
    learn: async (told) => void learned.push(...told),
    announcer: { loading: () => () => {} },
  });
  return { clock, line, gathering, learned, asked: () => asked };
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
    line.isUp = false;
    await gathering.gatherNow();
    learned.length = 0;
    line.isUp = true;
    await clock.pass(10 * 60_000);
    expect(asked()).toBe(3);
    expect(learned).toMatchObject([{ userId: 'a', source: 'colleague' }]);
    gathering.stop();
  });
});
