import type { Sentence } from '../sentence.ts';

/** The ways to reach somebody, and how going one of them ended. */
export const ways = {
  'way.direct-space': 'Open the direct space in {system}',
  'way.chat': 'Chat in {system}',
  'way.room': 'Open {place} in {system}',
  'way.video-call': 'Start a video call in {system}',
  'way.copy-link': 'Copy the link to the direct space in {system}',
  'way.connect': 'Ask for a connection in {system}',
  'way.invite': 'Invite to a new space in {system}',

  'ways.heading': 'Ways to reach {name}',
  'ways.none': 'There is no way to reach {name} from here yet.',
  'ways.preferred': 'What you chose last time',
  'ways.next': 'Instead: {way}',
  'ways.copied': 'The link was copied.',
  'ways.asked': 'Your request to {name} was sent.',

  'way-key.direct-space': 'd',
  'way-key.chat': 'c',
  'way-key.room': 'r',
  'way-key.video-call': 'v',
  'way-key.copy-link': 'l',
  'way-key.connect': 'a',
  'way-key.invite': 'i',

  'group.label': 'Picked for a group',
  'group.picked': { one: '{count} picked', other: '{count} picked' },
  'group.remove': 'Remove {name}',
  'group.chat': 'chat with all',
  'group.new-space': 'new space',
  'group.new-space-instead': 'A new space with all of them',

  'offer.join': 'Join the space of this invitation',
  'offer.join-space': 'Join {space}',
  'offer.from': 'Invited by {name}, on {host}',
  'offer.address': 'Invite {address} to a new space',
} as const satisfies Readonly<Record<string, Sentence>>;
