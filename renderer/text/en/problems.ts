import type { ProblemCode } from '../../../preload/contract.ts';
import type { ProblemText } from '../sentence.ts';
import { barriers } from './barriers.ts';
import { invitationProblems } from './invitation-problems.ts';
import { signInProblems } from './sign-in-problems.ts';
import { wayProblems } from './way-problems.ts';

/**
 * One set of sentences for each problem: what happened, what it means, what to do. `{host|the
 * server}` is the detail `host`, or what stands behind the bar when the detail is missing.
 */
export const problems = {
  offline: {
    happened: 'There is no network.',
    means: 'Nothing can be fetched or sent.',
    todo: 'When the network is back, accounts go on by themselves; try anything else again.',
  },
  unreachable: {
    happened: 'Foyer cannot reach {host|the server}.',
    means: 'The address may be wrong, or something stands in between ({reason|no reason given}).',
    todo: 'Check the address, your VPN and your proxy. Foyer keeps trying.',
  },
  'timed-out': {
    happened: '{host|The server} did not answer in time.',
    means: 'It may be slow or overloaded.',
    todo: 'Try again in a moment.',
  },
  'rate-limited': {
    happened: '{host|The server} asks Foyer to slow down.',
    means: 'Too many questions were asked in a short time.',
    todo: 'Wait a minute, then try again.',
  },
  'too-large': {
    happened: 'The answer of {host|the server} was too large.',
    means: 'Foyer stopped reading it to stay responsive.',
    todo: 'Try again. If it stays so, tell your administrator.',
  },
  'unexpected-answer': {
    happened: 'Foyer did not understand the answer of {host|the server}.',
    means: 'Another program may have answered, like a network sign-in page.',
    todo: 'Check the address in the settings, then try again.',
  },
  'server-error': {
    happened: '{host|The server} failed ({status|no status given}).',
    means: 'The fault is on its side.',
    todo: 'Try again later.',
  },
  'not-allowed': {
    happened: '{host|The server} does not allow this.',
    means: 'Your account lacks the permission for it.',
    todo: 'Ask your administrator, or use another account.',
  },
  'not-found': {
    happened: '{name|What you asked for} is not there any more.',
    means: 'It was removed, or it moved.',
    todo: 'Refresh the list.',
  },
  conflict: {
    happened: 'This was already changed elsewhere.',
    means: 'Another device may have been quicker.',
    todo: 'Refresh to see how it stands now.',
  },
  'not-accepted': {
    happened: '{host|The server} did not accept this.',
    means: 'Something in it does not fit, and nothing was changed.',
    todo: 'Check what you entered, then try again.',
  },
  'signed-out': {
    happened: 'You are signed out.',
    means: 'Foyer cannot ask for anything in your name.',
    todo: 'Sign in again.',
  },
  'not-signed-in': {
    happened: 'You are not signed in yet.',
    means: 'This needs an account.',
    todo: 'Sign in first.',
  },
  'no-way': {
    happened: 'There is no way to reach {name|this person} from here.',
    means: 'You share no company, space or connection.',
    todo: 'Ask them for a connection, or write an e-mail.',
  },
  'browser-failed': {
    happened: 'Your browser did not open.',
    means: 'The system refused to start it.',
    todo: 'Copy the link and open it yourself.',
  },
  'keychain-missing': {
    happened: 'Your sign-in is no longer in the keychain.',
    means: 'Somebody removed it there, or the keychain was replaced.',
    todo: 'Sign in again.',
  },
  'keychain-locked': {
    happened: 'Your keychain is locked.',
    means: 'Foyer can neither read nor keep a sign-in. What you do now lasts until you quit.',
    todo: 'Unlock the keychain, then try again.',
  },
  'keychain-unavailable': {
    happened: 'There is no keychain on this system.',
    means: 'Foyer writes no secret into a file. Sign-ins last until you quit.',
    todo: 'Start or install a keyring, then try again.',
  },
  'shortcut-taken': {
    happened: '{accelerator|These keys} belong to another application.',
    means: 'The shortcut stays as it was.',
    todo: 'Choose other keys.',
  },
  'shortcut-invalid': {
    happened: '{accelerator|These keys} cannot be a shortcut.',
    means: 'The shortcut stays as it was.',
    todo: 'Use Ctrl, Alt or Super together with another key.',
  },
  'file-broken': {
    happened: '{name|A file of Foyer} could not be read, and is kept as {aside|a copy beside it}.',
    means: 'What could be read of it holds; the rest is as at the first start.',
    todo: 'Set it again, or mend the copy and put it back while Foyer is closed.',
  },
  'ended-unexpectedly': {
    happened: 'Foyer ended unexpectedly last time.',
    means: 'What you had chosen and sent is kept; forms that were open are not.',
    todo: 'If it happens again, please report it.',
  },
  'window-broke': {
    happened: 'The window of Foyer broke, and was built anew.',
    means: 'Everything is as it was, but secrets and the form of a command are empty again.',
    todo: 'If it happens again, please report it.',
  },
  'report-not-saved': {
    happened: '{file|The report} could not be saved there ({reason|no reason given}).',
    means: 'The disk may be full, or the folder may be closed to you.',
    todo: 'Choose another folder, or copy the text.',
  },
  'setting-managed': {
    happened: 'This setting is managed by your organisation.',
    means: 'Foyer follows the policy of your administrators here.',
    todo: 'Ask your administrator to change it.',
  },
  'disk-refused': {
    happened: 'Foyer could not write to its folder.',
    means: 'The disk may be full or read-only. This change is lost when you quit.',
    todo: 'Make room, then try again.',
  },
  refused: {
    happened: 'Foyer refused this entry.',
    means: 'It is too long, or it holds something that does not belong there.',
    todo: 'Check what you typed.',
  },
  cancelled: {
    happened: 'You cancelled this.',
    means: 'Foyer stopped waiting for {host|the server}.',
    todo: 'Start again whenever you like.',
  },
  'not-confirmed': {
    happened: 'Nothing was sent.',
    means: 'This has to be confirmed first.',
    todo: 'Confirm it, if you are sure.',
  },
  'done-unknown': {
    happened: 'Foyer does not know whether {host|the server} did this.',
    means: 'No clear answer came back. It may have been done.',
    todo: 'Look before you try again.',
  },
  internal: {
    happened: 'Something went wrong inside Foyer.',
    means: 'This is a fault of ours. It was written to the log, without your data.',
    todo: 'Try again. If it stays so, please report it.',
  },
  ...signInProblems,
  ...barriers,
  ...invitationProblems,
  ...wayProblems,
} as const satisfies Readonly<Record<ProblemCode, ProblemText>>;
