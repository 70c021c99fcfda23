import type { Sentence } from './language.ts';

/** What is said about people, their presence, and the list they stand in. */
export const englishPeople = {
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

  'empty.no-results': 'Nobody matches “{query}”',
  'empty.no-results-means':
    'Try fewer letters, initials like “jd”, or a company. With a whole e-mail address you can invite somebody new.',
  'empty.asking-means': 'Nobody you know matches. Foyer is asking both systems.',
  'empty.nobody': 'Nobody here yet',
  'empty.nobody-means':
    'People appear once you have talked to them or accepted a connection. Refresh to look again.',
  'empty.gathering': 'Gathering your people…',
  'empty.gathering-means': 'The first time takes a moment. You can already type.',
  'empty.offline': 'You are offline',
  'empty.offline-means': 'Your people appear as soon as the network is back.',
  'empty.signed-out': 'You are signed out',
  'empty.signed-out-means': 'Sign in again below, and your people are back.',
  'empty.refresh': 'Refresh',

  'welcome.heading': 'Who is in?',
  'welcome.means':
    'Sign in, and Foyer shows who is available, takes you to them in three letters, and tells you who is knocking.',
  'welcome.spaces-means': 'Signs in with your browser',
  'welcome.symphony-means': 'Signs in with your pod and key',
} as const satisfies Readonly<Record<string, Sentence>>;
