import { type MemberRow, memberRoles } from '../../../preload/contract.ts';
import { type Person, userKey } from '../../people/person.ts';
import { plainText } from '../../people/plain-text.ts';
import type { Listing } from '../../spaces/pages.ts';
import type { WholeSpaces } from '../../spaces/whole.ts';

type Client = WholeSpaces['client'];
type RowOf<Page> =
  Extract<Page, { readonly ok: true }> extends {
    readonly value: { readonly rows: readonly (infer Row)[] };
  }
    ? Row
    : never;

/** A member as Spaces tells of them. */
export type Member = RowOf<Awaited<ReturnType<Client['spaces']['members']>>>;
/** A space as the list of ours tells of it. */
export type Space = RowOf<Awaited<ReturnType<Client['users']['spaces']>>>;

/** The list of the members of a space; of those that are found, unless `query` is empty. */
export function membersOf(
  spaceId: string,
  { client, restUrl }: Pick<WholeSpaces, 'client' | 'restUrl'>,
  { query = '', signal }: { readonly query?: string; readonly signal?: AbortSignal } = {},
): Listing<Member> {
  const question = { spaceId, ...searchFor(query) };
  const manner = signal ? { signal } : {};
  return {
    ask: (position) => client.spaces.members({ ...question, ...position }, manner),
    idOf: ({ memberId }) => memberId,
    restUrl,
  };
}

/** What is asked for when something is sought; nothing, when nothing is. */
export function searchFor(query: string): { readonly search?: string } {
  const search = query.trim();
  return search === '' ? {} : { search };
}

/** A member as a row; `person` finds who is among our people. */
export function memberRow(
  { memberId, memberType = '', role, displayName = '', emailAddress = '' }: Member,
  person: (key: string) => Pick<Person, 'id'> | undefined,
): MemberRow {
  const address = plainText(emailAddress);
  return {
    memberId,
    kind: isUser(memberType) ? 'user' : 'guest',
    name: plainText(displayName) || address,
    address,
    role: memberRoles.find((known) => known === role) ?? 'member',
    personId: person(userKey('spaces', memberId))?.id ?? null,
  };
}

/** Documents write `userId` and `userid`; whatever else there is has no account. */
export function isUser(memberType: string): boolean {
  return memberType === '' || memberType.toLowerCase() === 'userid';
}
