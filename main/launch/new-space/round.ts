import {
  failure,
  type InformWay,
  type NewSpace,
  type Outcome,
  type Problem,
  success,
} from '../../../preload/contract.ts';
import type { Settled } from '../../net/settled-write.ts';
import { tellReach } from '../../polling.ts';
import type { createSpace, Invited } from '../../spaces/inviting.ts';
import type { InvitationWords } from '../../text/en/invitation.ts';
import { spaceAddress } from '../addresses.ts';
import { inviteAddress } from '../invitations/invite-address.ts';
import type { Mail } from '../mail/mail-address.ts';
import { textOfHtml } from '../mail/text-of-html.ts';
import type { SpacesAccount } from '../spaces/account.ts';
import { byMail, type Company } from './invitees.ts';

/** What a round needs of the house. */
export interface Around {
  /** Told that an account could not be reached, or could again (null). */
  readonly told: (accountId: string, problem: Problem | null) => void;
  /** What we write ourselves is in this language. */
  readonly words: () => InvitationWords;
  /** For tests: how the looking for a lost answer waits. */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** A space with people in it, and the mail that invites where we send it ourselves. */
export interface Made {
  readonly space: NewSpace;
  readonly mail: Mail | null;
  /** The same as HTML for Outlook, as Spaces wrote it; empty where it is not for Outlook. */
  readonly outlook: string;
}

/** Who invites whom into which space. */
interface Round {
  readonly account: SpacesAccount;
  readonly title: string;
  readonly company: Company;
  readonly inform: InformWay;
  readonly send: (body: InvitationBody, means: Means) => Promise<Outcome<Settled<Invited>>>;
}

type InvitationBody = ReturnType<typeof bodyOf>;
type Means = Parameters<typeof createSpace>[1];

/**
 * Sends the invitations, once; once more by mail alone where the server refuses ids. Problems besides
 * those of the network: that of the first one when nobody can be invited, `too-many-invitations`,
 * `done-unknown`.
 */
export async function invite(round: Round, around: Around): Promise<Outcome<Made>> {
  const { company } = round;
  const made = await inviteOnce(round, around);
  const refusesIds = !made.ok && made.problem.code === 'not-accepted' && hasIds(company);
  // Ids that Spaces does not know any more; nothing was made.
  return refusesIds ? inviteOnce({ ...round, company: byMail(company) }, around) : made;
}

async function inviteOnce(round: Round, { told, words, sleep }: Around): Promise<Outcome<Made>> {
  const { account, company, inform, send } = round;
  const said = words();
  const nobody = nobodyIn(company);
  if (nobody) return nobody;
  const { client, restUrl } = await account.client.whole();
  const means = { client, restUrl, ...(sleep ? { sleep } : {}) };
  const settled = await send(bodyOf(company, inform, said), means);
  tellReach(settled, (problem) => told(account.accountId, problem));
  if (!settled.ok) return { ok: false, problem: inWords(settled.problem) };
  return success(madeOf(round, settled.value.value, said));
}

function nobodyIn({ named, failed }: Company): Outcome<never> | undefined {
  const [first] = failed;
  if (named.length > 0 || first === undefined) return undefined;
  const places = failed.map(({ at }) => at).join(',');
  return failure(first.problem.code, { ...first.problem.detail, failed: places });
}

function bodyOf({ named }: Company, inform: InformWay, { language }: InvitationWords) {
  return {
    invitees: named.map(({ inviteeType, invitee, role }) => ({ inviteeType, invitee, role })),
    informChannel: inform,
    inviteMode: 'invite',
    inviteContentLanguage: language,
  } as const;
}

function madeOf(
  { account, title, company, inform }: Round,
  { spaceId, inviteId, inviteContent }: Invited,
  words: InvitationWords,
): Made {
  const { named, failed } = company;
  const { accountId, webUrl } = account;
  const link =
    inviteId === null
      ? (spaceAddress(webUrl, spaceId) ?? webUrl)
      : inviteAddress(inviteId, title, account);
  const mail = inform === 'server' ? null : mailOf(title, link, inviteContent, words);
  const invited = named.map(({ name, role }) => ({ name, role }));
  return {
    space: { accountId, spaceId, title, link, invited, failed, mail },
    mail: mail && { ...mail, to: named.map(({ address }) => address).filter(Boolean) },
    outlook: inform === 'outlook' ? inviteContent : '',
  };
}

function mailOf(title: string, link: string, html: string, words: InvitationWords) {
  return { subject: words.subject(title), text: textOfHtml(html) || words.text(title, link) };
}

/** What a person is told of the refusal: of invitations, not of calls; and the truth where nobody knows. */
function inWords(problem: Problem): Problem {
  const { code, detail = {} } = problem;
  if (detail['done'] === 'unknown') return { code: 'done-unknown', detail };
  if (code !== 'rate-limited' || detail['done'] === 'not-sent') return problem;
  // The few seconds that are waited to be sure are nothing to tell.
  const minutes = Math.max(1, Math.round(Number(detail['seconds'] ?? 600) / 60));
  return { code: 'too-many-invitations', detail: { minutes: String(minutes) } };
}

function hasIds({ named }: Company): boolean {
  return named.some(({ inviteeType }) => inviteeType === 'userId');
}
