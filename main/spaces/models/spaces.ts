import { choice, listOf, moment, onWire, record, required, text, whole } from '../../net/field.ts';
import { Member } from './people.ts';

export const spaceTypes = ['group', 'direct', 'personal'] as const;

/** A space (the API calls it a topic). A direct space has no title. */
export const Space = record('Space', 'A space', {
  spaceId: required(onWire(text('Space id', { form: 'word' }), '_id')),
  type: choice('What kind of space', spaceTypes),
  title: text('Title'),
  description: text('Description'),
  status: whole('0 when it is in use, 1 when it is put away'),
  createdAt: onWire(moment('When it was made'), 'created'),
  creatorId: onWire(text('Who made it'), 'cid'),
  members: listOf('Members, where the answer holds them', Member),
});

/** A call that goes on in a space. */
export const Meeting = record('Meeting', 'A call that goes on', {
  meetingId: onWire(text('Meeting id'), '_id', 'meetingId', 'id'),
  startedAt: onWire(moment('Since when'), 'startTime', 'created'),
  spaceId: onWire(text('Space id'), 'topicId'),
});

/** What nobody needs to read. */
export const Done = record('Done', 'Nothing more is said', {});
