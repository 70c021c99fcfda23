import type { Sentence } from '../sentence.ts';

/** What is said around the list of people: requests, accounts, and what is the matter. */
export const popover = {
  'requests.asked': { one: 'asked once', other: 'asked {count} times' },
  'requests.card': 'Connection request from {name}',
  'requests.heading': { one: '{count} connection request', other: '{count} connection requests' },
  'requests.more': { one: '{count} more request', other: '{count} more requests' },
  'requests.fewer': 'Show fewer',
  'requests.nameless': 'Someone without a name',
  'requests.accept': 'Accept',
  'requests.reject': 'Reject',
  'requests.accepting': 'Accepting…',
  'requests.rejecting': 'Rejecting…',
  'requests.accept-waits': 'Will be accepted as soon as the network is back.',
  'requests.reject-waits': 'Will be rejected as soon as the network is back.',
  'requests.try-again': 'Try again',
  'requests.elsewhere': 'This session may only show requests. Answer them in Symphony itself.',
  'requests.open-in-symphony': 'Open in Symphony',

  'status.heading': 'Accounts',
  'status.connecting': 'Connecting…',
  'status.connected': 'Connected',
  'status.refreshing': 'Refreshing…',
  'status.offline': 'Offline since {time}',
  'status.signed-out': 'Signed out',
  'status.sign-in-again': 'Sign in again',
  'status.in-memory': 'Kept only until you quit',

  'keychain.locked': 'Your keychain is locked. Sign-ins are kept only until you quit.',
  'keychain.unavailable': 'There is no keychain. Sign-ins are kept only until you quit.',
  'keychain.try-again': 'Try again',
  'shortcut.taken': '{keys} belongs to another application. Choose other keys.',
  'shortcut.invalid': '{keys} cannot be used as a shortcut. Choose other keys.',
  'shortcut.choose': 'Choose keys',
  'tray.absent':
    'This desktop shows no tray icons. Open Foyer with {keys}, or by starting it once more.',
  'tray.absent-alone': 'This desktop shows no tray icons. Open Foyer by starting it once more.',
  'notice.dismiss': 'Dismiss',
  'report.open': 'Report a problem',

  'signing-in.spaces': 'Waiting for your browser…',
  'signing-in.spaces-means': 'Finish signing in to Avaya Spaces there. Foyer comes back by itself.',
  'signing-in.checking': 'Checking your sign-in…',
  'signing-in.symphony-means': 'Symphony is finding out who you are. This takes a moment.',
  'signing-in.checking-means': 'Avaya Spaces is confirming who you are. This takes a moment.',
  'signing-in.copy': 'Copy link',
  'signing-in.copied': 'Link copied',
  'signing-in.cancel': 'Cancel',

  'system.spaces': 'Avaya Spaces',
  'system.symphony': 'Symphony',
  'system.spaces-short': 'Spaces',
  'system.symphony-short': 'Symphony',

  'commands.label': 'Find a command',

  'ways.more': 'More ways to sign in',
  'ways.guest': 'As a guest',
  'ways.guest-means': 'With your name alone, for a day',
  'ways.service-app': 'As a service account',
  'ways.service-app-means': 'With the key file of your company',

  'keys.heading': 'Keys',

  'key.ctrl': 'Ctrl',
  'key.shift': 'Shift',
  'key.space': 'Space',
  'key.enter': 'Enter',
  'key.esc': 'Esc',

  'moment.just-now': 'just now',
} as const satisfies Readonly<Record<string, Sentence>>;
