import { commands } from './commands.ts';
import { empty } from './empty.ts';
import { forms } from './forms.ts';
import { invitation } from './invitation.ts';
import { keys } from './keys.ts';
import { outgoing } from './outgoing.ts';
import { ownPresence } from './own-presence.ts';
import { person } from './person.ts';
import { proxy } from './proxy.ts';
import { report } from './report.ts';
import { shortcut } from './shortcut.ts';
import { spaces } from './spaces.ts';
import { updates } from './updates.ts';
import { ways } from './ways.ts';

export const later = {
  ...forms,
  ...commands,
  ...empty,
  ...ways,
  ...person,
  ...spaces,
  ...invitation,
  ...outgoing,
  ...ownPresence,
  ...keys,
  ...proxy,
  ...shortcut,
  ...updates,
  ...report,
} as const;
