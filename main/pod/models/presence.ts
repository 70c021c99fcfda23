import { choice, listModel, onWire, record, user } from '../../net/field.ts';

const category = choice('How reachable they are', [
  'UNDEFINED',
  'AVAILABLE',
  'BUSY',
  'DO_NOT_DISTURB',
  'ON_THE_PHONE',
  'BE_RIGHT_BACK',
  'AWAY',
  'OFFLINE',
]);

export const Presence = record('Presence', 'Presence', { category });

/** Pods of 1.40 say `uid`, later ones `userId`. */
const UserPresence = record('UserPresence', 'Presence of one person', {
  userId: onWire(user('The person'), 'uid', 'userId'),
  category,
});

export const PresenceList = listModel('PresenceList', 'Presence', UserPresence);
