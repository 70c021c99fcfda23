import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPeople } from '../../../main/people/people.ts';
import type { PodAccount, SpacesAccount } from '../../../main/people/sources.ts';
import { success } from '../../../preload/contract.ts';
import { connected, stateWith } from '../a-state.ts';
import { createMemoryLines } from './memory-lines.ts';

const podId = 'symphony:1@pod';
const spacesId = 'spaces:me';
const many = 5_000;

let leave = () => {};
afterEach(() => leave());

const pageOf = (rows: readonly { userId: string; displayName: string; emailAddress: string }[]) =>
  success({ rows, received: rows.length, next: '', total: rows.length });

const colleagues = Array.from({ length: many }, (_, at) => ({
  userId: `u${at}`,
  displayName: `Person ${at}`,
  emailAddress: `person.${at}@home.example`,
}));

/** Accounts that are signed in until they are not. A look-up is answered when `answer` is called. */
async function live(listed = colleagues) {
  const state = stateWith(connected(podId), connected(spacesId));
  const lines = createMemoryLines();
  let answer: (() => void) | null = null;
  const pod = {
    accountId: podId,
    userId: '1',
    client: {
      connection: { list: async () => success([]) },
      user: {
        find: ({ email }: { readonly email: string }) =>
          new Promise((resolve) => {
            const facts = { displayName: 'Ada', emailAddress: email, company: '', title: '' };
            answer = () => resolve(success({ id: '7', ...facts }));
          }),
      },
    },
  } as unknown as PodAccount;
  const space = {
    accountId: spacesId,
    userId: 'me',
    restUrl: 'https://spaces.example',
    client: {
      users: { colleagues: async () => pageOf(listed), withDirectSpace: async () => pageOf([]) },
    },
  } as unknown as SpacesAccount;
  const isIn = (id: string) => state.getState().accounts.some((account) => account.id === id);
  const people = createPeople({
    state,
    pods: () => (isIn(podId) ? [pod] : []),
    spaces: () => (isIn(spacesId) ? [space] : []),
    files: { read: async () => undefined, write: async () => success() },
    lineFiles: lines.files,
    log: () => {},
  });
  leave = people.stop;
  return {
    people,
    state,
    lines,
    asked: () => vi.waitFor(() => expect(answer).not.toBeNull()),
    answer: () => answer?.(),
    signOut: (id: string) =>
      state.setState({ accounts: state.getState().accounts.filter((one) => one.id !== id) }),
  };
}

describe('an account that signs out', () => {
  it('leaves nobody behind whose page was just being taken in', async () => {
    const { people, state, lines, signOut } = await live();
    let most = 0;
    state.subscribe(({ people: { total }, accounts }) => {
      most = Math.max(most, total);
      if (total > 0 && accounts.length === 2) signOut(spacesId);
    });
    await people.start();
    await vi.waitFor(() => expect(most).toBeGreaterThan(0));
    await vi.waitFor(() => expect(state.getState().people.loading).toBe(false), 5_000);
    await vi.waitFor(() => expect(state.getState().people.total).toBe(0));
    expect(people.person(`spaces:u${many - 1}`)).toBeUndefined();
    await people.finish();
    expect(lines.texts.size).toBe(0);
  });

  it('leaves nobody behind whom it was asked for before', async () => {
    const { people, state, lines, asked, answer, signOut } = await live(colleagues.slice(0, 1));
    await people.start();
    await vi.waitFor(() => expect(people.person('spaces:u0')).toBeDefined());
    const met = people.meet('spaces:u0');
    await asked();
    signOut(podId);
    answer();
    await met;
    expect(people.person('spaces:u0')?.identities).toHaveLength(1);
    expect(state.getState().people.total).toBe(1);
    await people.finish();
    expect([...lines.texts.values()].join()).not.toContain(podId);
  });
});
