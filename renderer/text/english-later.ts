import { englishCommands } from './english-commands.ts';
import { englishEmpty } from './english-empty.ts';
import { englishForms } from './english-forms.ts';
import { englishInvitation } from './english-invitation.ts';
import { englishKeys } from './english-keys.ts';
import { englishOutgoing } from './english-outgoing.ts';
import { englishPerson } from './english-person.ts';
import { englishSpaces } from './english-spaces.ts';
import { englishWays } from './english-ways.ts';

/** What only those views say that are loaded when they are first shown. */
export const englishLater = {
  ...englishForms,
  ...englishCommands,
  ...englishEmpty,
  ...englishWays,
  ...englishPerson,
  ...englishSpaces,
  ...englishInvitation,
  ...englishOutgoing,
  ...englishKeys,
} as const;
