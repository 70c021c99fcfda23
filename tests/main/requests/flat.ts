import { vi } from 'vitest';
import { createPeople } from '../../../main/people/people.ts';
import { createOutgoing } from '../../../main/requests/outgoing.ts';
import { createRequests } from '../../../main/requests/requests.ts';
import type { Simulator } from '../../simulator/index.ts';
import { createProfile, moveIn, type Profile } from '../accounts/flat.ts';
import type { ManualClock } from '../manual-clock.ts';
import { createManualClock } from '../manual-clock.ts';
import { createMemoryFiles } from '../memory-files.ts';

/** Somebody signed in to a simulated pod, with the rooms that watch for requests. */
export async function moveInWithRequests(simulator: Simulator, profile: Profile = createProfile()) {
  const { accounts, state } = moveIn(simulator, { profile });
  const signedIn = await accounts.signInToSymphony({
    podUrl: simulator.endpoints.symphony.podUrl,
    username: '',
    keyFile: '',
    sessionToken: simulator.credentials.symphony.mintSessionToken(),
  });
  if (!signedIn.ok) throw new Error(signedIn.problem.code);
  const clock: ManualClock = createManualClock(Date.now());
  const log = () => undefined;
  const files = createMemoryFiles(profile.files);
  const { pods, spaces, told } = accounts;
  const people = createPeople({
    ...{ state, pods, spaces, files, log, clock },
    lineFiles: profile.lines.files,
  });
  const requests = createRequests({
    state,
    pods,
    files,
    told,
    log,
    clock,
    lookUp: people.lookUp,
  });
  await requests.start();
  const changed: string[] = [];
  const outgoing = createOutgoing({
    ...{ state, pods, files, told, log, clock },
    lookUp: people.lookUp,
    nameOf: people.nameOf,
    changed: (accountId) => void changed.push(accountId),
    sleep: async () => undefined,
  });
  const shown = () => state.getState().requests;
  const until = (isSo: () => unknown) =>
    vi.waitFor(() => {
      if (!isSo()) throw new Error(`Not yet: ${JSON.stringify(shown())}`);
    }, 5_000);

  return {
    state,
    accounts,
    people,
    requests,
    /** Not started yet. */
    outgoing,
    changed,
    clock,
    profile,
    shown,
    until,
    leave() {
      requests.stop();
      outgoing.stop();
      people.stop();
      accounts.stop();
    },
  };
}

/** How often an answer was sent, whatever came of it. */
export function attempts(simulator: Simulator, answer: 'accept' | 'reject'): number {
  return simulator.log.filter(
    ({ method, path }) => method === 'POST' && path.endsWith(`/connection/${answer}`),
  ).length;
}
