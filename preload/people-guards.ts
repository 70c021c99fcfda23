import {
  either,
  list,
  literal,
  oneOf,
  optional,
  shape,
  text,
  wholeNumber,
  yesOrNo,
} from './guards.ts';
import { informWays, memberRoles } from './spaces-model.ts';

const id = text(1, 200);
const role = oneOf(memberRoles);
/** Milliseconds since 1970, until the year 9999. */
const moment = wholeNumber(0, 253_402_300_799_999);
const cursor = optional(text(1, 4_096));

export const peopleQuestion = shape({
  query: text(0, 200),
  from: wholeNumber(0, 10_000_000),
  count: wholeNumber(1, 200),
});
export const requestAnswer = shape({
  requestId: text(1, 200),
  answer: oneOf(['accept', 'reject']),
});
export const personId = shape({ personId: id });
export const waysQuestion = shape({
  personId: id,
  /** Without asking the systems for rooms and spaces in common. */
  atOnce: optional(yesOrNo),
});
export const favouriteChoice = shape({ personId: id, favourite: yesOrNo });
/** `wayId` absent: the best way. */
export const reachQuestion = shape({ personId: id, wayId: optional(text(1, 500)) });
export const groupQuestion = shape({
  personIds: list(id, 100),
  way: oneOf(['chat', 'new-space']),
});
export const separation = shape({ personId: id, accountId: id, userId: id });
export const connectQuestion = shape({
  accountId: id,
  userId: id,
  /** Asked for once more although it was declined. */
  again: yesOrNo,
});
export const spacesQuestion = shape({ accountId: id, query: text(0, 200), after: cursor });
export const membersQuestion = shape({
  accountId: id,
  spaceId: id,
  query: text(0, 200),
  after: cursor,
});
export const spaceKey = shape({ accountId: id, spaceId: id });
const invitees = list(
  either(
    shape({ kind: literal('person'), personId: id, role }),
    shape({ kind: literal('address'), address: text(3, 320), role }),
  ),
  200,
);
export const newSpaceQuestion = shape({
  accountId: id,
  title: text(1, 255),
  description: text(0, 2_000),
  invitees,
  from: optional(moment),
  until: optional(moment),
  inform: oneOf(informWays),
});
export const inviteQuestion = shape({
  accountId: id,
  spaceId: id,
  invitees,
  inform: oneOf(informWays),
});
export const mailQuestion = shape({ spaceId: id, what: oneOf(['mail', 'link']) });
export const invitationText = shape({ text: text(1, 2_000_000) });
export const joinQuestion = shape({
  invitationId: id,
  accountId: optional(id),
  /** Joining as a guest of this name. */
  guestName: optional(text(1, 100)),
  password: optional(text(1, 200)),
});
export const invitationId = shape({ invitationId: id });
