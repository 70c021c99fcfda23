import type { Problem } from './outcome.ts';

export const memberRoles = ['member', 'admin', 'guest'] as const;
export const informWays = ['server', 'client', 'outlook'] as const;

/** What somebody may do in a space. */
export type MemberRole = (typeof memberRoles)[number];

/** Who tells those invited: Spaces by mail, we by our own mail program, or we by Outlook. */
export type InformWay = (typeof informWays)[number];

/** One space of ours. `title` is hostile text. */
export interface SpaceRow {
  readonly accountId: string;
  readonly spaceId: string;
  readonly title: string;
}

/** A stretch of our spaces; `next` asks for what follows, null at the end. */
export interface SpacesPage {
  readonly rows: readonly SpaceRow[];
  readonly next: string | null;
}

/** One member of a space. `personId` is set when they are among our people. */
export interface MemberRow {
  readonly memberId: string;
  readonly kind: 'user' | 'guest';
  readonly name: string;
  readonly address: string;
  readonly role: MemberRole;
  readonly personId: string | null;
}

/** A stretch of the members; `total` where the system tells it. */
export interface MembersPage {
  readonly rows: readonly MemberRow[];
  readonly total: number | null;
  readonly next: string | null;
}

/** Somebody to be invited to a space: one of our people, or whoever reads mail at an address. */
export type Invitee =
  | { readonly kind: 'person'; readonly personId: string; readonly role: MemberRole }
  | { readonly kind: 'address'; readonly address: string; readonly role: MemberRole };

/** A space that was made. */
export interface NewSpace {
  readonly accountId: string;
  readonly spaceId: string;
  readonly title: string;
  /** The address that opens it, or that lets those invited join. */
  readonly link: string;
  readonly invited: readonly { readonly name: string; readonly role: MemberRole }[];
  /** Who could not be invited, by their place in the question, and why. */
  readonly failed: readonly { readonly at: number; readonly problem: Problem }[];
  /** The text to be sent by our own mail program, plain; null where Spaces sends it. */
  readonly mail: { readonly subject: string; readonly text: string } | null;
}

/** How an invitation can be followed. */
export type InvitationWay =
  | { readonly kind: 'join'; readonly accountId: string }
  | { readonly kind: 'guest' }
  | { readonly kind: 'sign-in' };

/** An invitation's link, read. All texts were written by whoever made the link. */
export interface Invitation {
  readonly id: string;
  readonly host: string;
  /** Empty where the link does not say. */
  readonly spaceName: string;
  readonly inviterName: string;
  readonly inviterEmail: string;
  /** Where the link was found. */
  readonly from: 'search' | 'clipboard' | 'link';
  /** What can be done with it now, best first. */
  readonly ways: readonly InvitationWay[];
}

/** The space of an invitation that was followed. `title` is hostile text. */
export interface JoinedSpace {
  readonly accountId: string;
  readonly spaceId: string;
  readonly title: string;
  /**
   * What we may do there; null when it is not told. Whoever is not on the list of an invitation is a
   * guest, although they signed in.
   */
  readonly role: MemberRole | null;
}
