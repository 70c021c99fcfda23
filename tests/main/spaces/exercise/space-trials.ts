import { expect } from 'vitest';
import { password, unknown } from './place.ts';
import type { Trials } from './trial.ts';

const invitees = [{ inviteeType: 'email', invitee: 'new@elsewhere.example', role: 'guest' }];
const nobodyInvited = [{ inviteeType: 'userId', invitee: unknown }];
const startsAt = Date.UTC(2027, 3, 28, 19, 55, 50, 950);
const endsAt = startsAt + 3_600_000;
const id = expect.stringMatching(/^[0-9a-f]{24}$/);
const since = Date.UTC(2026, 0, 5, 9);

/** Spaces, and invitations into them. */
export const spaceTrials: Trials = {
  'spaces.direct': {
    good: ({ colleague }) => ({ userType: 'user', userId: colleague.spacesId }),
    gives: ({ colleague, me }) => ({
      spaceId: id,
      type: 'direct',
      members: expect.arrayContaining([
        expect.objectContaining({ memberId: me.spacesId, role: 'admin' }),
        expect.objectContaining({ memberId: colleague.spacesId, role: 'admin' }),
      ]),
    }),
    wrong: { question: { userType: 'robot', userId: unknown }, path: 'userType' },
    refused: [
      { status: 400, question: ({ me }) => ({ userType: 'user', userId: me.spacesId }) },
      {
        status: 403,
        question: ({ strayGuestId }) => ({ userType: 'anonymous', userId: strayGuestId }),
      },
      { status: 404, question: () => ({ userType: 'user', userId: unknown }) },
    ],
  },
  'spaces.get': {
    good: ({ spaceId }) => ({ spaceId }),
    gives: ({ spaceId }) => ({ spaceId, type: 'group', status: 0, createdAt: expect.any(Number) }),
    wrong: { question: { spaceId: 'a/b' }, path: 'spaceId' },
    refused: [
      { status: 403, question: ({ foreignId }) => ({ spaceId: foreignId }) },
      { status: 404, question: () => ({ spaceId: unknown }) },
    ],
  },
  'spaces.rename': {
    good: ({ spaceId }) => ({ spaceId, title: 'Tea at four' }),
    gives: ({ spaceId }) => ({ spaceId, title: 'Tea at four' }),
    wrong: { question: { spaceId: unknown, title: '' }, path: 'title' },
    refused: [
      { status: 400, question: ({ spaceId }) => ({ spaceId, title: ' ' }) },
      { status: 403, question: ({ foreignId }) => ({ spaceId: foreignId, title: 'Ours' }) },
      { status: 404, question: () => ({ spaceId: unknown, title: 'Ours' }) },
    ],
  },
  'spaces.members': {
    good: ({ spaceId, me }) => ({ spaceId, search: me.email, size: 1 }),
    gives: ({ me }) => ({ rows: [{ memberId: me.spacesId, role: 'admin' }], total: 1 }),
    wrong: { question: { spaceId: unknown, page: 'first' }, path: 'page' },
    refused: [
      { status: 403, question: ({ foreignId }) => ({ spaceId: foreignId }) },
      { status: 404, question: () => ({ spaceId: unknown }) },
    ],
  },
  'spaces.join': {
    good: ({ shutId }) => ({ spaceId: shutId, password }),
    gives: ({ shutId }) => ({ spaceId: shutId, type: 'group' }),
    wrong: { question: { password }, path: 'spaceId' },
    refused: [
      { status: 403, question: ({ shutId }) => ({ spaceId: shutId, password: 'wrong-one' }) },
      { status: 404, question: () => ({ spaceId: unknown }) },
    ],
  },
  'spaces.activeMeeting': {
    good: ({ spaceId }) => ({ spaceId }),
    served: ({ spaceId }) => ({
      _id: 'tea-call',
      startTime: new Date(since).toISOString(),
      topicId: spaceId,
    }),
    gives: ({ spaceId }) => ({ meetingId: 'tea-call', startedAt: since, spaceId }),
    wrong: { question: {}, path: 'spaceId' },
    refused: [
      { status: 403, question: ({ foreignId }) => ({ spaceId: foreignId }) },
      { status: 404, question: ({ spaceId }) => ({ spaceId }) },
    ],
  },
  'invitations.createSpace': {
    good: () => ({ title: 'Cake', invitees, startsAt, endsAt, informChannel: 'client' }),
    gives: () => ({
      inviteId: id,
      spaceId: id,
      invitees,
      startsAt,
      endsAt,
      inviteContent: expect.any(String),
    }),
    wrong: { question: { title: 'Cake', invitees: [{}] }, path: 'invitees.0.inviteeType' },
    refused: [
      { status: 400, question: () => ({ title: 'Cake', startsAt: endsAt, endsAt: startsAt }) },
      { status: 403, question: ({ colleague }) => ({ title: 'Cake', actAs: colleague.email }) },
      { status: 403, as: 'guest', question: () => ({ title: 'Cake' }) },
    ],
  },
  'invitations.add': {
    good: ({ spaceId }) => ({ spaceId, invitees }),
    gives: ({ spaceId }) => ({ inviteId: id, spaceId, invitees }),
    wrong: { question: { spaceId: unknown, invitees: [] }, path: 'invitees' },
    refused: [
      { status: 400, question: ({ spaceId }) => ({ spaceId, invitees: nobodyInvited }) },
      { status: 403, question: ({ foreignId }) => ({ spaceId: foreignId, invitees }) },
      { status: 404, question: () => ({ spaceId: unknown, invitees }) },
    ],
  },
  'invitations.update': {
    good: ({ ownInviteId }) => ({ inviteId: ownInviteId, invitees, startsAt }),
    gives: ({ ownInviteId, spaceId }) => ({ inviteId: ownInviteId, spaceId, invitees, startsAt }),
    wrong: { question: { inviteId: unknown, inviteMode: 'dance' }, path: 'inviteMode' },
    refused: [
      {
        status: 400,
        question: ({ ownInviteId }) => ({ inviteId: ownInviteId, invitees: nobodyInvited }),
      },
      { status: 403, question: ({ inviteId }) => ({ inviteId, invitees }) },
      { status: 404, question: () => ({ inviteId: unknown, invitees }) },
    ],
  },
  'invitations.join': {
    good: ({ inviteId }) => ({ inviteId }),
    gives: ({ spaceId }) => ({ spaceId, type: 'group' }),
    wrong: { question: { inviteId: '' }, path: 'inviteId' },
    refused: [
      { status: 403, question: ({ shutInviteId }) => ({ inviteId: shutInviteId }) },
      { status: 404, question: () => ({ inviteId: unknown }) },
    ],
  },
};
