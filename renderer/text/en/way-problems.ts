import type { ProblemText } from '../sentence.ts';

/** What a person is told when a way to somebody is closed. */
export const wayProblems = {
  'not-same-company': {
    happened: 'Spaces has no direct space for you and {name|this person}.',
    means: 'You are not of the same company, and never were in one space.',
    todo: 'Invite them to a space, or go another way.',
  },
  'not-connected': {
    happened: 'You are not connected with {name|this person} in Symphony.',
    means: 'People of other companies can be written to once they have accepted a request.',
    todo: 'Ask for a connection, or go another way.',
  },
  'request-pending': {
    happened: '{name|This person} has not answered your connection request yet.',
    means: 'Until then Symphony opens no chat between you.',
    todo: 'Wait, or go another way.',
  },
  'request-unanswered': {
    happened: '{name|This person} waits for you to accept a connection.',
    means: 'Until then Symphony opens no chat between you.',
    todo: 'Accept the request, then chat.',
  },
  'declined-before': {
    happened: 'A connection with {name|this person} was declined before.',
    means: 'Foyer asks nobody twice by accident. Nothing was sent.',
    todo: 'Ask again only if you are sure that it is welcome.',
  },
  'already-asked': {
    happened: '{name|This person} has your connection request already.',
    means: 'Nothing more was sent.',
    todo: 'Wait for the answer.',
  },
  'already-connected': {
    happened: 'You are connected with {name|this person} already.',
    means: 'Nothing was sent.',
    todo: 'Write to them.',
  },
  'presence-refused': {
    happened: 'Your presence was not changed.',
    means: '{host|The server} does not take this one from Foyer.',
    todo: 'Choose another one, or set it in Symphony itself.',
  },
  'not-in-chat': {
    happened: 'These people cannot be in one chat: {name|some of them} cannot be reached there.',
    means: 'A chat needs one Symphony account that knows all of them.',
    todo: 'Make a new space for all, or leave them out.',
  },
  'app-failed': {
    happened: 'The Symphony app did not open.',
    means: 'It may not be installed on this computer.',
    todo: 'Install it, or go another way.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
