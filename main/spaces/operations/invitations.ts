import { atLeast, listOf, needed, record, text } from '../../net/field.ts';
import type { Values } from '../../net/question.ts';
import { describe } from '../described.ts';
import { Invite, Invitee, invitation } from '../models/invites.ts';
import { Space } from '../models/spaces.ts';
import { actAsHeader, everybody, inviteId, passwordHeader, spaceId, users } from './parameters.ts';

const invitees = listOf('Who is invited', Invitee);

/** Invitations: into a new space, into one that is there, and following one. */
export const invitationOperations = {
  createSpace: describe({
    method: 'POST',
    path: '/api/spaces/invite',
    headers: actAsHeader,
    body: record('NewSpace', 'A new space', {
      title: needed(text('Title', { least: 1, most: 255 })),
      description: text('Description', { form: 'lines' }),
      invitees,
      ...invitation,
    }),
    send: ({ title, description, ...rest }) => ({
      topic: { id: null, title, description, type: 'group' },
      ...sent(rest),
    }),
    result: Invite,
    envelope: 'first',
    purpose: 'Make a space and invite people to it',
    who: 'user',
    whoMore: 'A service account for a person of its company, where it has `spaces.create.actas`',
    letsIn: [...users, 'service-app'],
    effect: 'changes',
  }),
  add: describe({
    method: 'POST',
    path: '/api/spaces/{spaceId}/invite',
    parameters: { spaceId },
    body: record('NewInvite', 'Who is invited, and how', {
      invitees: needed(atLeast(1, invitees)),
      ...invitation,
    }),
    send: ({ spaceId: _path, ...rest }) => sent(rest),
    result: Invite,
    envelope: 'first',
    purpose: 'Invite people to a space',
    who: 'member',
    letsIn: everybody,
    effect: 'changes',
  }),
  update: describe({
    method: 'POST',
    path: '/api/spaces/invites/{inviteId}',
    parameters: { inviteId },
    body: record('ChangedInvite', 'What is to change', { invitees, ...invitation }),
    send: ({ inviteId: _path, ...rest }) => sent(rest),
    result: Invite,
    envelope: 'first',
    purpose: 'Change an invitation',
    who: 'creator',
    letsIn: everybody,
    effect: 'changes',
  }),
  join: describe({
    method: 'GET',
    path: '/api/spaces/invites/{inviteId}/join',
    parameters: { inviteId },
    headers: passwordHeader,
    result: Space,
    envelope: 'topic',
    purpose: 'Follow an invitation into its space',
    who: 'anyone',
    whoMore: 'Whoever is not on its list is a guest',
    letsIn: everybody,
    effect: 'changes',
    repeatable: true,
  }),
};

/** Moments as the wire wants them; what goes into a header is no part of the body. */
function sent({ startsAt, endsAt, actAs: _header, ...rest }: Values): Values {
  return { ...rest, startDateTime: isoOf(startsAt), endDateTime: isoOf(endsAt) };
}

function isoOf(moment: unknown): string | undefined {
  return typeof moment === 'number' ? new Date(moment).toISOString() : undefined;
}
