import { expect, vi } from 'vitest';
import { createPeople } from '../../../main/people/people.ts';
import { createPresence } from '../../../main/presence/presence.ts';
import { type Clock, systemClock } from '../../../main/rhythm.ts';
import type { PersonRow } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { createProfile, moveIn, type Profile } from '../accounts/flat.ts';
import { createMemoryFiles } from '../memory-files.ts';
import { noThreads } from '../no-threads.ts';

const leaving: (() => void)[] = [];

/** Ends what was begun by everybody who moved in. */
export function moveOut() {
  for (const leave of leaving.splice(0)) leave();
}

/** Somebody signed in to both simulated systems, with the rooms that know people. */
export async function moveInWithPeople(
  world: Simulator,
  profile: Profile = createProfile(),
  clock: Clock = systemClock,
) {
  const { accounts, state } = moveIn(world, { profile });
  const log = () => undefined;
  const files = createMemoryFiles(profile.files);
  const { pods, spaces } = accounts;
  const people = createPeople({
    state,
    pods,
    spaces,
    files,
    lineFiles: profile.lines.files,
    told: accounts.told,
    log,
    onListed: () => presence.attend(),
    clock,
  });
  const { onShow, setPresence: publish } = people;
  const presence = createPresence({ state, pods, onShow, publish, log, startThread: noThreads });
  leaving.push(() => {
    presence.stop();
    people.stop();
    accounts.stop();
  });
  await people.start();
  presence.start();
  const rows = async (query = '', from = 0): Promise<readonly PersonRow[]> => {
    const page = await people.listPeople({ query, from, count: 200 });
    return page.ok ? page.value.rows : [];
  };
  return {
    accounts,
    people,
    presence,
    state,
    profile,
    rows,
    signIn: async () => {
      await accounts.signInToSpaces();
      await accounts.signInToSymphony({
        podUrl: world.endpoints.symphony.podUrl,
        username: '',
        keyFile: '',
        sessionToken: world.credentials.symphony.mintSessionToken(),
      });
    },
    /** The state tells of so many people. */
    knows: (total: number) =>
      vi.waitFor(() => expect(state.getState().people).toMatchObject({ total }), 5_000),
    gathered: () =>
      vi.waitFor(() => expect(state.getState().people).toMatchObject({ loading: false }), 10_000),
    /** The accounts that were signed in before are again. */
    comeBack: async () => {
      await accounts.start();
      await people.forgetLeft();
      const isConnected = () =>
        state.getState().accounts.every(({ status }) => status.kind === 'connected');
      await vi.waitFor(() => expect(isConnected()).toBe(true), 10_000);
    },
    signOutOfAll: async () => {
      for (const { id } of state.getState().accounts) await accounts.signOut(id);
    },
  };
}
