import type { Sentence } from '../sentence.ts';

/** What is said about an invitation and the ways to follow it. */
export const invitation = {
  'arrived.invitation': '{name} invites you to {space}.',
  'arrived.somebody': 'Somebody',
  'arrived.some-space': 'a space',
  'arrived.look': 'Look',

  'invitation.invites-you': 'invites you to',
  'invitation.somebody': 'Somebody invites you to',
  'invitation.unnamed-space': 'A space without a name',
  'invitation.host': 'Where it leads',
  'invitation.inviter': 'Who invites',
  'invitation.written':
    'These names were written by whoever made the link. Only the server is sure.',
  'invitation.from-clipboard': 'Found in your clipboard.',
  'invitation.what-happens':
    'Foyer asks the server to let you in, and opens the space in your browser.',
  'invitation.join-as': 'Join as {name}',
  'invitation.as-guest': 'Join as a guest',
  'invitation.guest-name': 'Your name as a guest',
  'invitation.guest-means':
    'A guest sees this space only, with the name above. After 24 hours the visit ends.',
  'invitation.sign-in': 'Sign in first',
  'invitation.sign-in-means':
    'With an account of your own you keep the space. This invitation waits here.',
  'invitation.not-now': 'Not now',
  'invitation.pin': 'PIN of the space',
  'invitation.joining': 'Asking to be let in…',
  'invitation.joined': 'You are in',
  'invitation.joined-as': 'You came in as {role}.',
  'invitation.uninvited':
    'The invitation may be for another address than yours. With that account you may do more; or ask for one to your address.',
  'invitation.opened': 'The space opens in your browser.',
  'invitation.done': 'Done',
  'invitation.open': 'Open it again',
  'invitation.gone': 'This invitation is not here any more',
  'invitation.gone-means': 'Paste its link into the search, and it is shown again.',
  'invitation.none': 'This is no invitation',
  'invitation.none-means': 'Copy the whole link of the invitation and paste it into the search.',
  'invitation.role-member': 'a member',
  'invitation.role-admin': 'an admin',
  'invitation.role-guest': 'a guest',
} as const satisfies Readonly<Record<string, Sentence>>;
