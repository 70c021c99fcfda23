import { createLaunch } from '../../../main/launch/launch.ts';
import type { Reachable } from '../../../main/launch/ways/path.ts';
import type { UserConnection } from '../../../main/pod/models.ts';
import {
  type AccountStatus,
  type Capability,
  failure,
  type InCommon,
  type Outcome,
  success,
} from '../../../preload/contract.ts';
import { connected, stateWith } from '../a-state.ts';
import { createManualClock } from '../manual-clock.ts';

export const topic = '5f0c28dbbb96c858ebb34c21';
export const webUrl = 'https://web.example';
export const chatWithJane = `symphony://?startChat=${userOf(9, 1)}`;

const inSpaces = { accountId: 'spaces', system: 'spaces', userId: 'b'.repeat(24) } as const;
const inSymphony = { accountId: 'pod', system: 'symphony', userId: userOf(9, 1) } as const;

/** Known to both systems, of our own pod. */
export const jane: Reachable = {
  id: 'jane',
  name: 'Jane',
  address: 'jane@home.example',
  identities: [inSpaces, inSymphony],
};
/** Of another company, known to Symphony only. */
export const piet: Reachable = {
  id: 'piet',
  name: 'Piet',
  address: '',
  identities: [{ ...inSymphony, userId: userOf(77, 2) }],
};

/** A user id as pods make them. */
export function userOf(pod: number, user: number): string {
  return String((BigInt(pod) << 36n) + BigInt(user));
}

interface Circumstances {
  readonly people?: readonly Reachable[];
  /** What people are once they were looked for. */
  readonly met?: readonly Reachable[];
  readonly direct?: Outcome<{ spaceId: string; type: string; title: string }>;
  /** How we stand with people of other pods; nobody is connected unless said. */
  readonly standing?: Outcome<UserConnection['status']>;
  readonly stream?: Outcome<{ id: string }>;
  readonly browser?: (address: string) => Outcome<void>;
  readonly inCommon?: InCommon | Promise<never>;
  readonly connect?: Outcome<void>;
  readonly spacesStatus?: AccountStatus;
  readonly podStatus?: AccountStatus;
  /** Of both accounts together. */
  readonly capabilities?: readonly Capability[];
  readonly files?: Map<string, unknown>;
}

const usual: readonly Capability[] = ['direct-space', 'new-space', 'chat', 'requests'];

/** Launching with one account in each system, and all that it does written down. */
export async function launchDesk(circumstances: Circumstances = {}) {
  const { capabilities = usual, files = new Map() } = circumstances;
  let { people = [jane, piet] } = circumstances;
  const { spacesStatus, podStatus, browser = () => success() } = circumstances;
  const [opened, copied, reached, told, created, asked]: [
    string[],
    string[],
    string[],
    unknown[],
    unknown[],
    string[],
  ] = [[], [], [], [], [], []];
  const account = (id: string, mine: readonly Capability[], status?: AccountStatus) => ({
    ...connected(id),
    ...(status ? { status } : {}),
    capabilities: capabilities.filter((one) => mine.includes(one)),
  });
  const state = stateWith(
    account('spaces', ['direct-space', 'new-space'], spacesStatus),
    account('pod', ['chat', 'requests'], podStatus),
  );
  const isOpen = (status?: AccountStatus) => status?.kind !== 'signed-out';
  const clock = createManualClock();

  const info = async ({
    userId,
  }: {
    readonly userId: string;
  }): Promise<Outcome<UserConnection>> => {
    asked.push(`info ${userId}`);
    const { standing = failure('not-found') } = circumstances;
    if (!standing.ok) return standing;
    const never = { firstRequestedAt: null, updatedAt: null, requestCounter: 1 };
    return success({ userId, status: standing.value, ...never });
  };
  const launch = createLaunch({
    state,
    clock,
    spaces: () =>
      isOpen(spacesStatus)
        ? [
            {
              accountId: 'spaces',
              webUrl,
              client: {
                spaces: {
                  async direct() {
                    asked.push('direct');
                    return circumstances.direct ?? success({ spaceId: topic, type: '', title: '' });
                  },
                },
              },
            },
          ]
        : [],
    pods: () =>
      isOpen(podStatus)
        ? [
            {
              accountId: 'pod',
              userId: userOf(9, 0),
              client: {
                connection: { info },
                im: {
                  async create(question) {
                    created.push(question.userIds);
                    return circumstances.stream ?? success({ id: 'bBnbhkxX-_Vh' });
                  },
                },
              },
            },
          ]
        : [],
    person: (id) => people.find((one) => one.id === id),
    async meet(id) {
      asked.push(`meet ${id}`);
      const later = circumstances.met?.find((one) => one.id === id);
      if (later) people = people.map((one) => (one.id === id ? later : one));
    },
    async inCommon(id) {
      asked.push(`in common with ${id}`);
      return circumstances.inCommon ?? null;
    },
    async connect(accountId, userId) {
      asked.push(`connect ${accountId} ${userId}`);
      return circumstances.connect ?? success();
    },
    reached: (id) => void reached.push(id),
    files: {
      read: async (name) => files.get(name),
      async write(name, value) {
        files.set(name, structuredClone(value));
        return success();
      },
    },
    async openOutside(address) {
      opened.push(address);
      return browser(address);
    },
    copyText: (text) => void copied.push(text),
    told: (accountId, problem) => void told.push([accountId, problem?.code ?? null]),
    log: () => undefined,
  });
  state.setState({
    settings: {
      ...state.getState().settings,
      spaces: { ...state.getState().settings.spaces, webUrl },
    },
  });
  await launch.start();

  async function reach(personId: string, wayId?: string) {
    const outcome = await launch.reach({ personId, ...(wayId ? { wayId } : {}) });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  }
  async function ways(personId: string) {
    const outcome = await launch.listWays({ personId });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  }
  return {
    launch,
    reach,
    ways,
    state,
    clock,
    files,
    opened,
    copied,
    reached,
    told,
    created,
    asked,
  };
}

/** What somebody and we have in common. */
export function inCommonWith(
  places: InCommon['places'],
  connections: InCommon['connections'] = [],
): InCommon {
  return { connections, places, unasked: 0, problem: null };
}
