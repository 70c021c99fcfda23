import { atLeast, needed, onWire, text, user, whole, yesOrNo } from '../../net/field.ts';
import { UserIdList } from '../models/plain.ts';

/** Which person, in a path that calls it `uid`. */
export const userId = needed(onWire(user('The person'), 'uid'));

/** Which room, in a path that calls it `id`. */
export const roomId = needed(onWire(text('Id of the room', { least: 1 }), 'id'));

/** Which stretch of a longer list. */
export const paging = {
  skip: whole('How many to leave out before'),
  limit: whole('How many to show at most; 50 unless said'),
};

/** Where a search for a person goes. */
export const local = yesOrNo('Only people of this pod, not those of others whom you may see');

/** The people of a conversation. */
export const people = (least: number) => atLeast(least, UserIdList);
