import type { Outcome, Way, WayKind } from '../../../preload/contract.ts';

/** Where a way led. A new space is only begun: the form of it shall open. */
export type Arrival = 'opened' | 'copied' | 'asked' | 'new-space';

/** Who is to be reached. All texts are hostile, and clean. */
export interface Reachable {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Further addresses of theirs. */
  readonly also?: readonly string[];
  readonly identities: readonly Identity[];
}

/** Somebody's user in one system, as one of our accounts sees it. */
export interface Identity {
  readonly accountId: string;
  readonly system: Way['system'];
  readonly userId: string;
}

/** A way, what it takes, and how it is gone. */
export interface Path {
  readonly way: Way;
  /**
   * What has to answer: the account's server, any network, or nothing at all. A way that is closed
   * for want of one of these is not offered in place of another one.
   */
  readonly needs: 'account' | 'network' | 'nothing';
  /** The program of the desktop that opens it. */
  readonly opens: 'browser' | 'app' | 'nothing';
  readonly go: () => Promise<Outcome<Arrival>>;
}

/** A room or a space that both are in. */
export interface Place {
  readonly kind: 'space' | 'room';
  readonly accountId: string;
  readonly id: string;
  readonly name: string;
}

/** All ways of some kinds to a person. Nobody is asked for them. */
export type FindPaths = (person: Reachable, places: readonly Place[]) => readonly Path[];

/** A way as nobody has preferred it yet. `where` tells the places of one account apart. */
export function wayOf(
  kind: WayKind,
  { id: accountId, system }: { readonly id: string; readonly system: Way['system'] },
  where: { readonly id: string; readonly name: string } = { id: '', name: '' },
): Way {
  const id = [kind, accountId, ...(where.id === '' ? [] : [where.id])].join('/');
  return { id, kind, system, accountId, place: where.name, preferred: false };
}
