import { createCommands } from '../../../main/commands/commands.ts';
import { createNet } from '../../../main/net.ts';
import { createPodClient } from '../../../main/pod/client.ts';
import { type CommandValues, failure, success } from '../../../preload/contract.ts';
import { startSimulator } from '../../simulator/index.ts';
import { connected, stateWith } from '../a-state.ts';
import { asMe } from '../spaces/ways-in.ts';

export const pod = 'symphony:1@home.example';
export const cloud = 'spaces:2@home.example';

/** The commands as the app builds them, over a simulated pod and Spaces; nobody waits. */
export async function onceDesk() {
  const simulator = await startSimulator({ people: 60, accepted: 0, incoming: 0, outgoing: 0 });
  const { endpoints, credentials } = simulator;
  const denied = async () => failure('session-ended');
  const podClient = createPodClient({
    net: createNet({ fetch, log: () => undefined, sleep: async () => undefined }),
    podUrl: endpoints.symphony.podUrl,
    authorize: async () => success({ sessionToken: credentials.symphony.mintSessionToken() }),
    renew: denied,
  });
  const spaces = await asMe(simulator);
  const written: string[] = [];
  const commands = createCommands({
    state: stateWith(connected(pod), connected(cloud)),
    sources: () => [
      { accountId: pod, client: podClient },
      { accountId: cloud, client: { whole: async () => spaces } },
    ],
    files: { read: async () => undefined, write: async () => success() },
    person: () => undefined,
    nameOf: () => undefined,
    lookUp: async () => failure('not-found'),
    confirm: async () => true,
    copyText: () => undefined,
    told: () => undefined,
    written: (accountId, name) => void written.push(`${accountId} ${name}`),
    log: () => undefined,
    sleep: async () => undefined,
  });
  return {
    simulator,
    written,
    run: (accountId: string, name: string, values: CommandValues) =>
      commands.runCommand({
        accountId,
        name,
        runId: crypto.randomUUID(),
        values,
        confirmation: '',
      }),
    /** How often something was sent to a path. */
    sentTo: (path: RegExp) =>
      simulator.log.filter((entry) => entry.method === 'POST' && path.test(entry.path)).length,
  };
}
