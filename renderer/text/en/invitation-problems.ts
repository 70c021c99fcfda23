import type { ProblemText } from '../sentence.ts';

/** What a person is told when an invitation did not go out, or does not lead in. */
export const invitationProblems = {
  'too-many-invitations': {
    happened: 'Spaces takes only ten invitations in ten minutes.',
    means: 'Nothing was sent, and nothing you typed is lost.',
    todo: 'Wait {minutes|10} min, then try again.',
  },
  'no-mail-address': {
    happened: '{address|This} is no e-mail address.',
    means: 'Nobody can be invited by it.',
    todo: 'Check how it is written.',
  },
  'address-unknown': {
    happened: 'Foyer knows no e-mail address of {name|this person}.',
    means: 'They are not in your Spaces, so they can only be invited by mail.',
    todo: 'Type their e-mail address.',
  },
  'password-needed': {
    happened: 'This space asks for a PIN.',
    means: 'Whoever invited you knows it.',
    todo: 'Enter the PIN, then join.',
  },
  'password-wrong': {
    happened: 'This PIN does not open the space.',
    means: 'It may be mistyped, or it was changed.',
    todo: 'Enter it again, or ask whoever invited you.',
  },
  'invitation-unknown': {
    happened: '{host|The server} does not know this invitation any more.',
    means: 'It has ended, or its space was deleted.',
    todo: 'Ask for a new invitation.',
  },
  'invitation-refused': {
    happened: '{host|The server} did not let you in ({said|no reason given}).',
    means: 'The invitation may be for another address than that of this account.',
    todo: 'Join with another account or as a guest, or ask for a new invitation.',
  },
  'link-unknown': {
    happened: 'Foyer does not understand this link.',
    means: 'It may be damaged, or meant for a newer Foyer.',
    todo: 'Copy the whole invitation and paste it into the search.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
