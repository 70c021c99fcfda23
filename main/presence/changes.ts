import type { PresenceCategory } from '../../preload/contract.ts';

/** What is different in one account since it was last told. */
export interface PresenceChanges {
  readonly accountId: string;
  /** User ids and what they do now. */
  readonly changed: ReadonlyMap<string, PresenceCategory>;
  /** What a user is of whom this account never told: null when that cannot be said. */
  readonly others: PresenceCategory | null;
}

/**
 * What differs between the presences of a whole pod and those told before. Who was told of and is
 * now left out is offline.
 */
export function differences(
  before: ReadonlyMap<string, PresenceCategory>,
  now: ReadonlyMap<string, PresenceCategory>,
): Map<string, PresenceCategory> {
  const changed = new Map<string, PresenceCategory>();
  for (const [userId, category] of now) {
    if ((before.get(userId) ?? 'offline') !== category) changed.set(userId, category);
  }
  for (const [userId, category] of before) {
    if (!now.has(userId) && category !== 'offline') changed.set(userId, 'offline');
  }
  return changed;
}
