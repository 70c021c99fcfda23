import {
  type JoinedSpace,
  type MemberRole,
  memberRoles,
  type Outcome,
  type Problem,
  success,
} from '../../../preload/contract.ts';
import { plainText } from '../../people/plain-text.ts';
import { tellReach } from '../../polling.ts';
import type { WholeSpaces } from '../../spaces/whole.ts';
import type { SpacesAccount } from '../spaces/account.ts';
import { refusalOf } from './refusal.ts';

interface Invited {
  readonly inviteId: string;
  readonly password: string | undefined;
}

/**
 * Follows an invitation into its space as one account, and reads in which role that was. Problems
 * besides those of the network: `invitation-unknown`, `invitation-refused`, `password-needed`,
 * `password-wrong`.
 */
export async function follow(
  { inviteId, password }: Invited,
  account: SpacesAccount,
  told: (accountId: string, problem: Problem | null) => void,
): Promise<Outcome<JoinedSpace>> {
  const { accountId } = account;
  const whole = await account.client.whole();
  const pin = password === undefined ? {} : { password };
  const joined = await whole.client.invitations.join({ inviteId, ...pin });
  tellReach(joined, (problem) => told(accountId, problem));
  if (!joined.ok) {
    return { ok: false, problem: refusalOf(joined.problem, password !== undefined) };
  }
  const { spaceId, title = '' } = joined.value;
  const role = account.way === 'guest' ? 'guest' : await roleIn(spaceId, account, whole, pin);
  return success({ accountId, spaceId, title: plainText(title), role });
}

/** What joining does not tell: who is not on the list of an invitation is a guest. */
async function roleIn(
  spaceId: string,
  { userId, address }: SpacesAccount,
  whole: Pick<WholeSpaces, 'client' | 'restUrl'>,
  pin: { readonly password?: string },
): Promise<MemberRole | null> {
  const found = await whole.client.spaces.members({ spaceId, search: address, size: 50, ...pin });
  if (!found.ok) return null;
  const own = found.value.rows.find(({ memberId }) => memberId === userId);
  return memberRoles.find((role) => role === own?.role) ?? null;
}
