import type { Sentence } from '../sentence.ts';

/** What is said on a person's card. */
export const person = {
  'view.person': 'Person',
  'view.invitation': 'Invitation',
  'view.members': 'Members',
  'view.more': 'More',
  'view.quoted': '“{words}”',
  'person.since': 'since {time}',
  'person.address': 'Address',
  'person.copy-address': 'Copy the address',
  'person.reached': 'Reached',
  'person.never-reached': 'Not yet from here',
  'person.times-reached': { one: 'once', other: '{count} times' },
  'person.last-reached': ', last {when}',
  'person.in-common': 'In common',
  'person.asking-in-common': 'Asking the systems…',
  'person.nothing-in-common': 'You share no space, room or connection.',
  'person.not-all-spaces': {
    one: 'One more of your spaces was not looked through.',
    other: '{count} more of your spaces were not looked through.',
  },
  'person.not-the-same': 'These are not the same person',
  'person.not-the-same-means':
    'Foyer joined these users by their e-mail address. Take out whoever is somebody else; they stay apart from then on.',
  'person.separate': 'Take out',
  'person.separate-one': 'Take out {name}',
  'person.taken-apart': '{name} is somebody else from now on.',
  'person.apart': 'Somebody was taken out of this person by hand.',
  'person.undo': 'Undo',
  'person.rejoin': 'Join again',

  'connection.none': 'Not connected',
  'connection.pending-incoming': 'Waits for your answer',
  'connection.pending-outgoing': 'You asked, and wait for an answer',
  'connection.accepted': 'Connected',
  'connection.rejected': 'Declined',
  'connection.unknown': 'The connection is not known',
  'connection.asked': { one: 'asked once', other: 'asked {count} times' },
  'connection.first': 'first {when}',
  'connection.last': 'last change {when}',
} as const satisfies Readonly<Record<string, Sentence>>;
