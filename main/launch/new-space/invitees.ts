import type { Invitee, MemberRole, Problem } from '../../../preload/contract.ts';
import { normaliseAddress, type Person } from '../../people/person.ts';
import { isMailbox } from '../mail/mail-address.ts';

/** Somebody to be invited, as Spaces wants them named. */
interface Named {
  /** Their place in the question. */
  readonly at: number;
  readonly name: string;
  readonly role: MemberRole;
  readonly inviteeType: 'email' | 'userId';
  readonly invitee: string;
  /** Where mail reaches them; empty: nobody knows. */
  readonly address: string;
}

/** Who cannot be invited, by their place in the question, and why. */
interface Failed {
  readonly at: number;
  readonly problem: Problem;
}

/** Everybody of a question, each once. */
export interface Company {
  readonly named: readonly Named[];
  readonly failed: readonly Failed[];
}

/**
 * Finds out how each one can be invited: by the id of their user where the account knows one, else
 * by mail. Who was named twice is invited once, as first said.
 */
export function nameInvitees(
  invitees: readonly Invitee[],
  accountId: string,
  person: (personId: string) => Person | undefined,
): Company {
  const each = invitees.map((invitee, at) => nameOne(invitee, at, accountId, person));
  const named = new Map<string, Named>();
  for (const one of each) {
    if ('problem' in one) continue;
    const known = [...named.values()].some(
      ({ address }) => address !== '' && sameMailbox(address, one.address),
    );
    if (!known && !named.has(one.invitee)) named.set(one.invitee, one);
  }
  return { named: [...named.values()], failed: each.filter((one) => 'problem' in one) };
}

/** The same people by mail alone, for a server that does not know their ids any more. */
export function byMail({ named, failed }: Company): Company {
  const reached = named.filter(({ address }) => address !== '');
  const lost = named.filter(({ address }) => address === '');
  return {
    named: reached.map((one) => ({ ...one, inviteeType: 'email', invitee: one.address })),
    failed: [...failed, ...lost.map(({ at, name }) => withoutMailbox(at, name))],
  };
}

function nameOne(
  invitee: Invitee,
  at: number,
  accountId: string,
  person: (personId: string) => Person | undefined,
): Named | Failed {
  const { role } = invitee;
  if (invitee.kind === 'address') {
    const address = invitee.address.trim();
    if (!isMailbox(address))
      return { at, problem: { code: 'no-mail-address', detail: { address } } };
    return { at, role, name: address, inviteeType: 'email', invitee: address, address };
  }
  const found = person(invitee.personId);
  if (!found) return { at, problem: { code: 'not-found' } };
  const name = found.name || found.address;
  const address = isMailbox(found.address) ? found.address : '';
  const user = found.identities.find(
    (identity) => identity.system === 'spaces' && identity.accountId === accountId,
  );
  if (user) return { at, role, name, address, inviteeType: 'userId', invitee: user.userId };
  if (address === '') return withoutMailbox(at, name);
  return { at, role, name, address, inviteeType: 'email', invitee: address };
}

function withoutMailbox(at: number, name: string): Failed {
  return { at, problem: { code: 'address-unknown', detail: { name } } };
}

function sameMailbox(one: string, other: string): boolean {
  return normaliseAddress(one) === normaliseAddress(other);
}
