import {
  type InCommon,
  type OutgoingRequest,
  type PersonCard,
  success,
  type Way,
} from '../../../preload/contract.ts';
import type { FakeMain } from './fake-bridge.ts';
import { previewTime, spacesAccount, symphonyAccount } from './state.ts';
import { allWays } from './ways.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Somebody who is in both systems, with all that is known of them. */
export const rosa: PersonCard = {
  id: 'person-rosa',
  name: 'Rosa Fernández',
  address: 'rosa.fernandez@example.org',
  company: 'Harbour Clearing',
  title: 'Head of Research',
  favourite: true,
  presence: 'in-a-meeting',
  presenceSince: previewTime - 25 * minute,
  lastReachedAt: previewTime - 3 * day,
  timesReached: 12,
  identities: [
    {
      accountId: spacesAccount.id,
      system: 'spaces',
      userId: '5f1a',
      name: 'Rosa Fernández',
      address: 'rosa.fernandez@example.org',
    },
    {
      accountId: symphonyAccount.id,
      system: 'symphony',
      userId: '718118',
      name: 'Fernandez, Rosa (Research)',
      address: 'rosa.fernandez@example.org',
    },
  ],
  separated: false,
};

export const shared: InCommon = {
  connections: [
    {
      accountId: symphonyAccount.id,
      userId: '718118',
      state: 'accepted',
      firstRequestedAt: previewTime - 90 * day,
      updatedAt: previewTime - 82 * day,
      timesAsked: 2,
    },
  ],
  places: [
    { kind: 'space', accountId: spacesAccount.id, id: 's1', name: 'Quarterly outlook' },
    { kind: 'space', accountId: spacesAccount.id, id: 's2', name: 'Research breakfast' },
    { kind: 'room', accountId: symphonyAccount.id, id: 'r1', name: 'Settlement desk' },
  ],
  unasked: 3,
  problem: null,
};

/** Lets main know a person, the ways to them, and what is in common. */
export function knows(
  main: FakeMain,
  card: PersonCard = rosa,
  ways: readonly Way[] = allWays,
  inCommon: InCommon = shared,
): void {
  main.answer('describePerson', () => success(card));
  main.answer('listWays', () => success(ways));
  main.answer('listInCommon', () => success(inCommon));
}

/** Connections we asked for. */
export const outgoing: readonly OutgoingRequest[] = [
  ['Yusuf Demirel', 'Anadolu Securities', 'pending', 3, 3, 1],
  ['Ana Beatriz Carvalho', 'Banco do Cais', 'declined', 40, 12, 2],
  ['Li Wenhua', '', 'pending', 30, 9, 2],
].map(([name, company, state, first, last, timesAsked], index) => ({
  id: `outgoing-${index}`,
  accountId: symphonyAccount.id,
  userId: `${900 + index}`,
  name: `${name}`,
  company: `${company}`,
  state: state === 'declined' ? 'declined' : 'pending',
  firstRequestedAt: previewTime - Number(first) * day,
  updatedAt: previewTime - Number(last) * day,
  timesAsked: Number(timesAsked),
}));
