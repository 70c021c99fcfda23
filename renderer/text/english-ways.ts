import type { Sentence } from './language.ts';

/** The ways to reach somebody, and how going one of them ended. */
export const englishWays = {
  'way.direct-space': 'Open the direct space in {system}',
  'way.chat': 'Chat in {system}',
  'way.room': 'Go to {place}, a room you share in {system}',
  'way.video-call': 'Start a video call in {system}',
  'way.copy-link': 'Copy the link to the direct space in {system}',
  'way.connect': 'Ask for a connection in {system}',
  'way.invite': 'Invite to a new space in {system}',

  'ways.heading': 'Ways to reach {name}',
  'ways.none': 'There is no way to reach {name} from here yet.',
  'ways.preferred': 'What you chose last time',
  'ways.next': 'Instead: {way}',
  'ways.copied': 'The link was copied.',
  'ways.asked': 'The request was sent.',
} as const satisfies Readonly<Record<string, Sentence>>;
