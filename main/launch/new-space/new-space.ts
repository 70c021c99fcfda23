import { failure, type Outcome, type QuestionOf } from '../../../preload/contract.ts';
import type { Person } from '../../people/person.ts';
import { plainText } from '../../people/plain-text.ts';
import { createSpace, inviteToSpace } from '../../spaces/inviting.ts';
import { accountOf, type SpacesAccount } from '../spaces/account.ts';
import { nameInvitees } from './invitees.ts';
import { type Around, invite, type Made } from './round.ts';

interface Surroundings extends Around {
  readonly accounts: () => readonly SpacesAccount[];
  readonly person: (personId: string) => Person | undefined;
}

/**
 * Makes a space with people in it, once. Who cannot be invited is told with the space; where that is
 * everybody nothing is made (detail `failed`: their places). Problems besides those of the network:
 * `too-many-invitations`, `not-accepted`, `done-unknown`.
 */
export async function makeSpace(
  question: QuestionOf<'createSpace'>,
  surroundings: Surroundings,
): Promise<Outcome<Made>> {
  const { accountId, invitees, inform, description, from, until } = question;
  const account = accountOf(surroundings.accounts(), accountId);
  if (!account.ok) return account;
  const title = question.title.trim();
  if (title === '' || endsEarly(question)) return failure('not-accepted');
  const { actAs } = account.value;
  const space = {
    title,
    description: description.trim(),
    ...(from === undefined ? {} : { startsAt: from }),
    ...(until === undefined ? {} : { endsAt: until }),
    ...(actAs === '' ? {} : { actAs }),
  };
  return invite(
    {
      account: account.value,
      title,
      company: nameInvitees(invitees, accountId, surroundings.person),
      inform,
      send: (body, means) => createSpace({ ...space, ...body }, means),
    },
    surroundings,
  );
}

/** Invites more people to a space, once. Ends as making one does. */
export async function inviteMore(
  { accountId, spaceId, invitees, inform }: QuestionOf<'inviteToSpace'>,
  surroundings: Surroundings,
): Promise<Outcome<Made>> {
  const account = accountOf(surroundings.accounts(), accountId);
  if (!account.ok) return account;
  if (invitees.length === 0) return failure('not-accepted');
  const { client } = await account.value.client.whole();
  const space = await client.spaces.get({ spaceId });
  if (!space.ok) return space;
  return invite(
    {
      account: account.value,
      title: plainText(space.value.title ?? ''),
      company: nameInvitees(invitees, accountId, surroundings.person),
      inform,
      send: (body, means) => inviteToSpace({ spaceId, ...body }, means),
    },
    surroundings,
  );
}

function endsEarly({ from, until }: QuestionOf<'createSpace'>): boolean {
  return from !== undefined && until !== undefined && until < from;
}
