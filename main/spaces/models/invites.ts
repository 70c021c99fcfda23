import { choice, listOf, moment, needed, onWire, record, required, text } from '../../net/field.ts';
import { roles } from './people.ts';

/** Written exactly so; other documents write `userid`, which is read too. */
const inviteeType = choice('How the person is named', ['email', 'userId']);

export const Invitee = record('Invitee', 'Who is invited', {
  inviteeType: needed(inviteeType),
  invitee: needed(text('E-mail address or user id', { least: 1, most: 320 })),
  role: roles,
});

/** How and when people are invited. */
export const invitation = {
  startsAt: moment('When it begins'),
  endsAt: moment('When it ends'),
  informChannel: choice('Who sends the mail: Spaces, you, or Outlook', [
    'server',
    'client',
    'outlook',
  ]),
  inviteMode: choice('What the link opens: the space, or its call', ['invite', 'meet']),
  inviteContentLanguage: text('Language of the mail, like en-US', { most: 35, form: 'word' }),
};

/** An invitation, as making it gives it. */
export const Invite = record('Invite', 'An invitation', {
  inviteId: required(onWire(text('Invitation id', { form: 'word' }), '_id')),
  spaceId: required(onWire(text('Space id', { form: 'word' }), 'topicId')),
  invitees: listOf('Who is invited', Invitee),
  startsAt: onWire(moment('When it begins'), 'startDateTime'),
  endsAt: onWire(moment('When it ends'), 'endDateTime'),
  createdAt: onWire(moment('When it was made'), 'created'),
  /** HTML of a server: to be handed on, never to be rendered. */
  inviteContent: text('The mail, where you send it', { form: 'lines' }),
});
