import { z } from 'zod';
import type { World } from '../world.ts';
import { ownerOf } from './act-as.ts';
import { enter } from './door.ts';
import { inviteContent, inviteLink } from './invite-content.ts';
import type { Invite } from './invite-state.ts';
import type { Party } from './party.ts';
import { ok, refuse, type ServeSpaces, withBody } from './rest.ts';
import type { Topic } from './topics.ts';

const moment = z.iso.datetime({ offset: true });
const inviteeType = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['email', 'userid']))
  .transform((type) => (type === 'email' ? ('email' as const) : ('userId' as const)));
const invitee = z
  .object({
    inviteeType,
    invitee: z.string().min(1),
    role: z.enum(['admin', 'member', 'guest']).default('member'),
  })
  .refine(
    ({ inviteeType: type, invitee: who }) => type === 'userId' || z.email().safeParse(who).success,
    'Not an e-mail address',
  );
const invitation = z
  .object({
    invitees: z.array(invitee).default([]),
    startDateTime: moment.optional(),
    endDateTime: moment.optional(),
    informChannel: z.enum(['server', 'client', 'outlook']).default('server'),
    inviteMode: z.enum(['invite', 'meet', 'join']).default('join'),
    inviteContentLanguage: z.string().optional(),
  })
  .refine(
    ({ startDateTime: start, endDateTime: end }) =>
      start === undefined || end === undefined || Date.parse(start) <= Date.parse(end),
    'It ends before it starts',
  );
const newSpace = invitation.and(
  z.object({
    topic: z.object({
      id: z.null().optional(),
      title: z.string().trim().min(1),
      description: z.string().default(''),
      type: z.literal('group'),
    }),
  }),
);

type Invitation = z.output<typeof invitation>;

/** Invitations: into a new space, into one that is there, and changes of one that was sent. */
export function serveInvites(serve: ServeSpaces, world: World, webUrl: string): void {
  const { directory, invites, spacesRecord, topics } = world;

  serve(
    'POST',
    '/spaces/invite',
    withBody(newSpace, ({ topic: { title, description }, ...given }, call) => {
      const owner = ownerOf(call, world);
      if ('status' in owner) return owner;
      const unknown = unknownInvitee(given);
      if (unknown !== undefined) return refuse(400, unknown);
      const topic = topics.create(owner, { type: 'group', title, description });
      spacesRecord.spaces.push({ topicId: topic.id, by: owner.id, title });
      return ok({ data: [invite(topic, owner, given)] });
    }),
  );

  serve(
    'POST',
    '/spaces/:spaceId/invite',
    withBody(invitation, (given, call) =>
      enter(call, topics, (topic) => {
        const role = topic.members.get(call.caller.id)?.role;
        if (role === 'guest' || topic.type === 'direct') {
          return refuse(403, 'Only members and admins may invite, and not into a direct space.');
        }
        if (given.invitees.length === 0) return refuse(400, 'invitees: somebody is required.');
        const unknown = unknownInvitee(given);
        if (unknown !== undefined) return refuse(400, unknown);
        return ok({ data: [invite(topic, call.caller, given)] });
      }),
    ),
  );

  serve(
    'POST',
    '/spaces/invites/:inviteId',
    withBody(invitation, (given, call) => {
      const sent = invites.find(call.path('inviteId'));
      if (sent === undefined) return refuse(404, 'Invitation not found.');
      if (sent.by !== call.caller.id) return refuse(403, 'Only who invited may change it.');
      const unknown = unknownInvitee(given);
      if (unknown !== undefined) return refuse(400, unknown);
      Object.assign(sent, { invitees: given.invitees }, datesOf(given));
      return ok({ data: [inviteBody(sent)] });
    }),
  );

  function unknownInvitee({ invitees }: Invitation): string | undefined {
    const unknown = invitees.find(
      (each) => each.inviteeType === 'userId' && !directory.bySpacesId(each.invitee)?.inSpaces,
    );
    return unknown === undefined ? undefined : `There is no user ${unknown.invitee}.`;
  }

  function invite(topic: Topic, by: Party, given: Invitation): Record<string, unknown> {
    const { invitees, inviteMode, informChannel, inviteContentLanguage } = given;
    const sent = invites.add({
      topicId: topic.id,
      by: by.id,
      invitees,
      inviteMode,
      ...datesOf(given),
    });
    spacesRecord.invites.push({ inviteId: sent.id, topicId: topic.id, by: by.id, invitees });
    topic.active = Date.now();
    const told = { inviteId: sent.id, title: topic.title ?? '', inviter: by, webUrl };
    if (informChannel !== 'server') {
      const content = inviteContent(told, informChannel, inviteContentLanguage);
      return { ...inviteBody(sent), inviteContent: content };
    }
    const link = inviteLink(told);
    for (const each of invitees) spacesRecord.mails.push({ to: each.invitee, link });
    return inviteBody(sent);
  }
}

function datesOf({ startDateTime, endDateTime }: Invitation) {
  return {
    ...(startDateTime === undefined ? {} : { startDateTime }),
    ...(endDateTime === undefined ? {} : { endDateTime }),
  };
}

function inviteBody({ id, topicId, invitees, created, ...rest }: Invite): Record<string, unknown> {
  const { startDateTime, endDateTime } = rest;
  return {
    topicId,
    ...(startDateTime === undefined ? {} : { startDateTime }),
    ...(endDateTime === undefined ? {} : { endDateTime }),
    _id: id,
    invitees,
    created,
  };
}
