import type {
  InformWay,
  Invitee,
  MemberRole,
  NewSpace,
  PersonRow,
  Problem,
} from '../../preload/contract.ts';

/** Somebody who shall be invited, as they stand in the form. Names are hostile texts. */
export type Guest = {
  readonly role: MemberRole;
  /** Why they could not be invited the last time. */
  readonly problem: Problem | null;
} & (
  | { readonly kind: 'person'; readonly personId: string; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }
);

/** What was filled in, as it was typed. */
export interface NewSpaceDraft {
  /** Empty: the first account that may make spaces. */
  readonly accountId: string;
  readonly title: string;
  readonly description: string;
  readonly guests: readonly Guest[];
  /** As the date field writes it, without a time zone; empty where nothing is said. */
  readonly from: string;
  readonly until: string;
  readonly inform: InformWay;
  /** The space, once it is made; `guests` are then those who could not be invited. */
  readonly made: NewSpace | null;
}

/** A form in which nothing was filled in. */
export const emptyDraft: NewSpaceDraft = {
  accountId: '',
  title: '',
  description: '',
  guests: [],
  from: '',
  until: '',
  inform: 'server',
  made: null,
};

/** Somebody we know, as a guest to be. */
export function guestOf({ id, name, address }: Pick<PersonRow, 'id' | 'name' | 'address'>): Guest {
  return {
    kind: 'person',
    personId: id,
    name: name.trim() || address,
    role: 'member',
    problem: null,
  };
}

/** Whoever reads mail at an address, as a guest to be. */
export function guestAt(address: string): Guest {
  return { kind: 'address', address, role: 'member', problem: null };
}

/** Who it is, for comparing and for lists. */
export function guestKey(guest: Guest): string {
  return guest.kind === 'person' ? guest.personId : guest.address.toLowerCase();
}

/** What to call them. */
export function guestName(guest: Guest): string {
  return guest.kind === 'person' ? guest.name : guest.address;
}

/** Those who stood there, and those of the new ones who did not, at most 200 in all. */
export function withGuests(guests: readonly Guest[], more: readonly Guest[]): readonly Guest[] {
  const all = new Map(guests.map((guest) => [guestKey(guest), guest]));
  for (const guest of more) if (!all.has(guestKey(guest))) all.set(guestKey(guest), guest);
  return [...all.values()].slice(0, 200);
}

/** A guest to be, as main is asked to invite them. */
export function inviteeOf(guest: Guest): Invitee {
  return guest.kind === 'person'
    ? { kind: 'person', personId: guest.personId, role: guest.role }
    : { kind: 'address', address: guest.address, role: guest.role };
}

/** What a date field holds, in milliseconds since 1970; undefined where it holds nothing. */
export function momentOf(typed: string): number | undefined {
  const moment = new Date(typed).getTime();
  return typed === '' || Number.isNaN(moment) ? undefined : moment;
}

/** Why a draft cannot be sent yet. */
export type WrongIn = 'title-missing' | 'from-missing' | 'until-early';

/** What cannot be sent as it is. */
export function wrongIn({ title, from, until }: NewSpaceDraft): readonly WrongIn[] {
  const [begins, ends] = [momentOf(from), momentOf(until)];
  return [
    ...(title.trim() === '' ? (['title-missing'] as const) : []),
    ...(ends !== undefined && begins === undefined ? (['from-missing'] as const) : []),
    ...(ends !== undefined && begins !== undefined && ends <= begins
      ? (['until-early'] as const)
      : []),
  ];
}
