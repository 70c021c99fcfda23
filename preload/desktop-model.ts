import type { Problem } from './outcome.ts';
import type { PresenceCategory } from './system-model.ts';

/** Our own presence in one account's system. */
export interface OwnPresence {
  readonly accountId: string;
  readonly presence: PresenceCategory;
  /** What it can be set to there; nothing where the pod lets nobody set it. */
  readonly offers: readonly ChoosablePresence[];
}

/** What may be chosen as one's own presence, in the order in which it is offered. */
export const choosablePresences = [
  'available',
  'busy',
  'do-not-disturb',
  'be-right-back',
  'away',
  'out-of-office',
  'off-work',
] as const satisfies readonly PresenceCategory[];

/** A presence of our own that a person can choose. */
export type ChoosablePresence = (typeof choosablePresences)[number];

/** A proxy that lets nobody through who has not said who they are. */
export interface ProxyQuestion {
  readonly host: string;
  readonly port: number;
  /** What the proxy calls itself: hostile text. */
  readonly realm: string;
  /** Whether an answer was given before, and refused. */
  readonly refused: boolean;
}

/**
 * How far a newer version is. `told`: Foyer does not replace itself, or could not (`problem`), and
 * leads to the version's page. `elsewhere`: whoever made this package brings newer ones.
 */
export type Update =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'newest'; readonly at: number }
  | { readonly kind: 'told'; readonly version: string; readonly problem?: Problem }
  | { readonly kind: 'downloading'; readonly version: string; readonly percent: number }
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What would be written into the file of a problem report, to be read before it leaves. */
export interface ProblemReport {
  readonly text: string;
}
