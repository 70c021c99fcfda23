import type { Sentence } from '../sentence.ts';

/** What is said about people, their presence, and the list they stand in. */
export const people = {
  'search.label': 'Find a person',
  'search.placeholder': 'Name, company or e-mail…',
  'search.clear': 'Clear',
  'search.found': { one: '{count} person', other: '{count} people' },

  'people.label': 'People',
  'people.favourites': 'Favourites',
  'people.recents': 'Recent',
  'people.everyone': 'Everyone',
  'people.directory': 'In the directory',
  'people.asking-directory': 'Searching the directory…',
  'people.nameless': 'Without a name',
  'people.favourite': 'Favourite',
  'people.add-favourite': 'Add to favourites',
  'people.remove-favourite': 'Remove from favourites',
  'people.on-spaces': 'on Avaya Spaces',
  'people.on-symphony': 'on Symphony',

  'presence.available': 'Available',
  'presence.busy': 'Busy',
  'presence.in-a-meeting': 'In a meeting',
  'presence.on-the-phone': 'On the phone',
  'presence.do-not-disturb': 'Do not disturb',
  'presence.be-right-back': 'Back soon',
  'presence.away': 'Away',
  'presence.out-of-office': 'Out of office',
  'presence.off-work': 'Off work',
  'presence.offline': 'Offline',
  'presence.unknown': 'Presence not known',

  'enter.direct-space': 'Direct space',
  'enter.chat': 'Chat in {system}',
  'enter.room': 'Shared room',
  'enter.space': 'Shared space',
  'enter.video-call': 'Video call',
  'enter.copy-link': 'Copy link',
  'enter.connect': 'Ask to connect',
  'enter.invite': 'Invite by mail',

  'welcome.heading': 'Who is in?',
  'welcome.means':
    'Sign in, and Foyer shows who is available, takes you to them in three letters, and tells you who is knocking.',
  'welcome.spaces-means': 'Signs in with your browser',
  'welcome.symphony-means': 'Signs in with your pod and key',
} as const satisfies Readonly<Record<string, Sentence>>;
