import { expect } from 'vitest';
import { unknown } from './place.ts';
import type { Trials } from './trial.ts';

const nothing = () => ({});

/** Users, guests and the service. */
export const peopleTrials: Trials = {
  'users.me': {
    good: nothing,
    gives: ({ me }) => ({
      userId: me.spacesId,
      displayName: me.displayName,
      emailAddress: me.email,
      kind: 'user',
      givenName: me.given,
      familyName: me.family,
    }),
    wrong: null,
    refused: [],
  },
  'users.colleagues': {
    good: ({ colleague }) => ({ accountId: colleague.accountId, size: 5, page: 0 }),
    gives: ({ colleague }) => ({ rows: [{ userId: colleague.spacesId }], received: 1 }),
    wrong: { question: { size: 'many' }, path: 'size' },
    refused: [
      { status: 403, as: 'guest', question: nothing },
      { status: 500, question: () => ({ search: '[' }) },
    ],
  },
  'users.withDirectSpace': {
    good: ({ colleague }) => ({ search: colleague.email, size: 50 }),
    gives: ({ colleague }) => ({ rows: [{ userId: colleague.spacesId }] }),
    wrong: { question: { search: 7 }, path: 'search' },
    refused: [
      { status: 403, as: 'guest', question: nothing },
      { status: 500, question: () => ({ search: '[' }) },
    ],
  },
  'users.people': {
    good: ({ colleague }) => ({ userId: 'me', search: colleague.email }),
    gives: ({ colleague }) => [{ userId: colleague.spacesId, emailAddress: colleague.email }],
    wrong: { question: { userId: '../me' }, path: 'userId' },
    refused: [
      { status: 403, question: ({ colleague }) => ({ userId: colleague.spacesId }) },
      { status: 500, question: () => ({ userId: 'me', search: '[' }) },
    ],
  },
  'users.spaces': {
    good: () => ({ topictype: 'group', search: 'Tea', size: 50 }),
    gives: ({ spaceId }) => ({
      rows: expect.arrayContaining([expect.objectContaining({ spaceId, type: 'group' })]),
    }),
    wrong: { question: { topictype: 'round' }, path: 'topictype' },
    refused: [{ status: 400, question: () => ({ page: 1, after: '1' }) }],
  },
  'users.markRead': {
    good: ({ spaceId }) => ({ spaceId }),
    gives: () => ({}),
    wrong: { question: {}, path: 'spaceId' },
    refused: [
      { status: 403, question: ({ foreignId }) => ({ spaceId: foreignId }) },
      { status: 404, question: () => ({ spaceId: unknown }) },
    ],
  },
  'users.meetingRoom': {
    good: ({ colleague }) => ({ emailAddress: colleague.email }),
    gives: ({ colleague }) => ({ type: 'personal', creatorId: colleague.spacesId }),
    wrong: { question: { emailAddress: 'nobody' }, path: 'emailAddress' },
    refused: [
      { status: 403, as: 'guest', question: ({ me }) => ({ emailAddress: me.email }) },
      { status: 404, question: () => ({ emailAddress: 'nobody@nowhere.example' }) },
    ],
  },
  'guests.signIn': {
    good: () => ({ displayName: 'Gwen Guest', emailAddress: 'gwen@elsewhere.example' }),
    gives: () => ({ token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) }),
    wrong: { question: { displayName: 'x'.repeat(101) }, path: 'displayName' },
    refused: [],
  },
  'service.configurations': {
    good: nothing,
    gives: () => ({ restUrl: expect.stringMatching(/^http/), webUrl: expect.any(String) }),
    wrong: null,
    refused: [],
  },
  'service.limit': {
    good: nothing,
    gives: () => ({ calls: 600, seconds: 300, callsOfOne: 60, secondsOfOne: 60 }),
    wrong: null,
    refused: [],
  },
};
