import type { Problem } from './outcome.ts';
import type { PresenceCategory, SystemName } from './system-model.ts';

export const wayKinds = [
  'direct-space',
  'chat',
  'room',
  'video-call',
  'copy-link',
  'connect',
  'invite',
] as const;

/** How somebody can be reached. */
export type WayKind = (typeof wayKinds)[number];

/** One way to one person. `id` stays the same as long as the person and our accounts do. */
export interface Way {
  readonly id: string;
  readonly kind: WayKind;
  readonly system: SystemName;
  /** Our account that goes this way; empty where none is needed. */
  readonly accountId: string;
  /** The name of the room or space it leads to, where it has one: hostile text. Else empty. */
  readonly place: string;
  /** What was chosen for this person last time: it stands first. */
  readonly preferred: boolean;
}

/** How going a way ended. What was refused names the way that is worth trying next. */
export type Reached =
  | { readonly kind: 'opened'; readonly way: Way }
  | { readonly kind: 'copied'; readonly way: Way }
  | { readonly kind: 'asked'; readonly way: Way }
  /** The form of a new space shall open with these people in it. */
  | { readonly kind: 'new-space'; readonly personIds: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly way: Way | null;
      readonly problem: Problem;
      readonly next: Way | null;
    };

export const connectionStates = [
  'none',
  'pending-incoming',
  'pending-outgoing',
  'accepted',
  'rejected',
  'unknown',
] as const;

/** How one of our Symphony accounts stands with somebody. Times: milliseconds since 1970. */
export interface Connection {
  readonly accountId: string;
  readonly userId: string;
  readonly state: (typeof connectionStates)[number];
  readonly firstRequestedAt: number | null;
  readonly updatedAt: number | null;
  readonly timesAsked: number;
}

/** Somebody's user in one system, as one of our accounts sees it. */
export interface CardIdentity {
  readonly accountId: string;
  readonly system: SystemName;
  readonly userId: string;
  readonly name: string;
  readonly address: string;
}

/** What is known of a person without asking anybody. All texts are hostile. */
export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly company: string;
  readonly title: string;
  readonly favourite: boolean;
  readonly presence: PresenceCategory | null;
  /** Since when, as far as Foyer has watched; null: longer than that, or not told. */
  readonly presenceSince: number | null;
  readonly lastReachedAt: number | null;
  readonly timesReached: number;
  readonly identities: readonly CardIdentity[];
  /** Parts that were taken out of this person by hand, or this one out of another. */
  readonly separated: boolean;
}

/** What a person and we have in common, as the systems tell. */
export interface InCommon {
  readonly connections: readonly Connection[];
  readonly places: readonly {
    readonly kind: 'direct-space' | 'space' | 'room';
    readonly accountId: string;
    readonly id: string;
    readonly name: string;
  }[];
  /** How many of our spaces were not looked through: Spaces tells of their members one by one. */
  readonly unasked: number;
  /** Where a system could not be asked, why. */
  readonly problem: Problem | null;
}

/** A connection we asked for. `declined` ones are kept in sight so that nobody asks again unawares. */
export interface OutgoingRequest {
  readonly id: string;
  readonly accountId: string;
  readonly userId: string;
  readonly name: string;
  readonly company: string;
  readonly state: 'pending' | 'declined';
  readonly firstRequestedAt: number | null;
  readonly updatedAt: number | null;
  readonly timesAsked: number;
}
