import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PodClient } from '../../../main/pod/client.ts';
import { askForConnection } from '../../../main/pod/connecting.ts';
import type { Simulator } from '../../simulator/index.ts';
import { moveIn, startSmall, withKey } from '../accounts/flat.ts';

const createPath = '/symphony/pod/v1/connection/create';
const sleep = async () => undefined;

let simulator: Simulator;
let client: PodClient;
beforeEach(async () => {
  simulator = await startSmall({ people: 60, accepted: 0, incoming: 0 });
  const { accounts } = moveIn(simulator);
  await accounts.signInToSymphony(withKey(simulator));
  const [account] = accounts.pods();
  if (!account) throw new Error('Nobody is signed in');
  client = account.client;
});
afterEach(() => simulator.close());

/** People of other companies, whom one can ask. */
const outsiders = () =>
  Array.from({ length: 20 }, (_, index) => simulator.people.outsider(200 + index));

describe('a connection that is asked for', () => {
  it.each([
    ['answers 500', { mode: 'status', status: 500 }],
    ['answers 502', { mode: 'status', status: 502 }],
    ['drops the connection', { mode: 'drop' }],
  ] as const)('of a pod that does it and %s is asked for once', async (_how, ending) => {
    simulator.control.fail({ path: createPath, ...ending, afterEffect: true });
    for (const { uid } of outsiders()) {
      expect(await askForConnection(String(uid), { client, sleep })).toMatchObject({
        value: { by: 'reading', value: { userId: String(uid), status: 'pending_outgoing' } },
      });
    }
    const posts = simulator.log.filter(({ path }) => path.startsWith(createPath));
    expect(posts).toHaveLength(20);
  });

  it('of a pod that did nothing is told as not made', async () => {
    simulator.control.fail({ path: createPath, mode: 'status', status: 500 });
    const [outsider] = outsiders();
    const outcome = await askForConnection(String(outsider?.uid), { client, sleep });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'server-error' } });
    expect(simulator.log.filter(({ path }) => path.startsWith(createPath))).toHaveLength(1);
  });
});
