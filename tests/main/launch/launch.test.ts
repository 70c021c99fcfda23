import { afterEach, describe, expect, it } from 'vitest';
import { createLaunch } from '../../../main/launch/launch.ts';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { moveIn, startSmall } from '../accounts/flat.ts';

const topic = '5f0c28dbbb96c858ebb34c21';
const inSpaces = { accountId: 'spaces', system: 'spaces', userId: 'b'.repeat(24) } as const;
const inSymphony = { accountId: 'symphony', system: 'symphony', userId: '123' } as const;
const webUrl = 'https://web.example';

interface Circumstances {
  readonly identities: readonly (typeof inSpaces | typeof inSymphony)[];
  readonly direct?: Outcome<{ spaceId: string; type: string; title: string }>;
  readonly browser?: Outcome<void>;
}

async function launchTo({ identities, direct, browser = success() }: Circumstances) {
  const opened: string[] = [];
  const reached: string[] = [];
  const told: unknown[] = [];
  const launch = createLaunch({
    spaces: () => [
      {
        accountId: 'spaces',
        webUrl,
        client: {
          spaces: {
            direct: async () => direct ?? success({ spaceId: topic, type: '', title: '' }),
          },
        },
      },
    ],
    pods: () => [{ accountId: 'symphony' }],
    person: (id) => (id === 'jane' ? { id, name: 'Jane', identities } : undefined),
    knocker: (id) => (id === 'knock' ? { userId: '42' } : undefined),
    reached: (id) => void reached.push(id),
    async openOutside(address) {
      opened.push(address);
      return browser;
    },
    told: (accountId, problem) => void told.push([accountId, problem?.code ?? null]),
    log: () => undefined,
  });
  return { launch, outcome: await launch.openDirectSpace('jane'), opened, reached, told };
}

describe('launching', () => {
  it('opens the direct space of somebody in Spaces', async () => {
    const { outcome, opened, reached } = await launchTo({ identities: [inSymphony, inSpaces] });
    expect(outcome).toEqual(success({ system: 'spaces' }));
    expect(opened).toEqual([`${webUrl}/spaces/${topic}`]);
    expect(reached).toEqual(['jane']);
  });

  it('opens the chat of somebody who is in Symphony only', async () => {
    const { outcome, opened } = await launchTo({ identities: [inSymphony] });
    expect(outcome).toEqual(success({ system: 'symphony' }));
    expect(opened).toEqual(['symphony://?startChat=123']);
  });

  it('shows who knocks in Symphony, and nobody for a request that is gone', async () => {
    const { launch, opened } = await launchTo({ identities: [] });
    expect(await launch.openInSymphony('knock')).toEqual({ ok: true });
    expect(opened).toEqual(['symphony://?userId=42']);
    expect(await launch.openInSymphony('gone')).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('takes the chat where Spaces has no way, and says why where there is none', async () => {
    const direct = failure('not-allowed');
    const both = await launchTo({ identities: [inSpaces, inSymphony], direct });
    expect(both.outcome).toEqual(success({ system: 'symphony' }));
    const one = await launchTo({ identities: [inSpaces], direct });
    expect(one.outcome).toEqual(failure('no-way', { name: 'Jane', reason: 'not-allowed' }));
    expect([one.opened, one.reached]).toEqual([[], []]);
  });

  it('asks to sign in again where that is all that closes the way', async () => {
    const direct = failure('signed-out');
    const { outcome } = await launchTo({ identities: [inSpaces], direct });
    expect(outcome).toEqual(direct);
  });

  it('does not change the way because the line is bad', async () => {
    const direct = failure('unreachable');
    const { outcome, opened } = await launchTo({ identities: [inSpaces, inSymphony], direct });
    expect(outcome).toEqual(direct);
    expect(opened).toEqual([]);
  });

  it('tells whether the account could be reached', async () => {
    const identities = [inSpaces];
    const lost = await launchTo({ identities, direct: failure('unreachable') });
    expect(lost.told).toEqual([['spaces', 'unreachable']]);
    expect((await launchTo({ identities })).told).toEqual([['spaces', null]]);
    const denied = await launchTo({ identities, direct: failure('not-allowed') });
    expect(denied.told).toEqual([]);
  });

  it('opens nothing that a server made up', async () => {
    const direct = success({ spaceId: '../../evil', type: '', title: '' });
    const { outcome, opened } = await launchTo({ identities: [inSpaces], direct });
    expect(outcome).toMatchObject({ problem: { code: 'unexpected-answer' } });
    expect(opened).toEqual([]);
  });

  it('does not count somebody as reached when nothing opened', async () => {
    const browser = failure('browser-failed');
    const { outcome, reached } = await launchTo({ identities: [inSpaces], browser });
    expect(outcome).toEqual(browser);
    expect(reached).toEqual([]);
  });
});

describe('launching against Spaces', () => {
  let simulator: Simulator | undefined;
  afterEach(() => simulator?.close());

  it('opens the very space that the two share', async () => {
    simulator = await startSmall({ people: 20 });
    const { accounts } = moveIn(simulator);
    await accounts.signInToSpaces();
    const colleague = [...simulator.people].find((one) => one.inSpaces && one.index > 0);
    const [account] = accounts.spaces();
    if (!account || !colleague) throw new Error('Nobody is signed in');
    const { accountId } = account;
    const opened: string[] = [];
    const launch = createLaunch({
      spaces: accounts.spaces,
      pods: accounts.pods,
      knocker: () => undefined,
      reached: () => undefined,
      log: () => undefined,
      person: (id) => ({
        id,
        name: '',
        identities: [{ accountId, system: 'spaces', userId: colleague.spacesId }],
      }),
      async openOutside(address) {
        opened.push(address);
        return success();
      },
    });
    expect(await launch.openDirectSpace('x')).toMatchObject({ value: { system: 'spaces' } });
    const space = await account.client.spaces.direct({
      userType: 'user',
      userId: colleague.spacesId,
    });
    const id = space.ok ? space.value.spaceId : '';
    expect(opened).toEqual([`${simulator.endpoints.spaces.webUrl}/spaces/${id}`]);
    accounts.stop();
  });
});
