import type { PresenceCategory } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';

/** One row of the whole pod's presence. */
export interface UserPresence {
  readonly userId: string;
  readonly category: PresenceCategory;
}

interface Row {
  readonly uid?: unknown;
  readonly userId?: unknown;
  readonly category?: unknown;
}

const categories: ReadonlyMap<string, PresenceCategory> = new Map([
  ['AVAILABLE', 'available'],
  ['BUSY', 'busy'],
  ['IN_A_MEETING', 'in-a-meeting'],
  ['ON_THE_PHONE', 'on-the-phone'],
  ['DO_NOT_DISTURB', 'do-not-disturb'],
  ['BE_RIGHT_BACK', 'be-right-back'],
  ['AWAY', 'away'],
  ['OUT_OF_OFFICE', 'out-of-office'],
  ['OFF_WORK', 'off-work'],
  ['OFFLINE', 'offline'],
]);

/** The category a pod names; one we do not know is `unknown`, which is shown as nothing special. */
export function readCategory(category: unknown): PresenceCategory {
  if (typeof category !== 'string') return 'unknown';
  return categories.get(category) ?? categories.get(category.toUpperCase()) ?? 'unknown';
}

/** One user's presence. */
export function presence(body: unknown): { readonly category: PresenceCategory } | undefined {
  return isPlainObject(body) ? { category: readCategory(body['category']) } : undefined;
}

/**
 * The presence of everyone in the pod who is not offline. Written out, not described by a schema:
 * a pod may have a hundred thousand users. Pods of 1.40 say `uid`, later ones `userId`.
 */
export function presences(body: unknown): readonly UserPresence[] | undefined {
  if (!Array.isArray(body)) return undefined;
  const found: UserPresence[] = [];
  for (const row of body as readonly unknown[]) {
    if (typeof row !== 'object' || row === null) continue;
    const { uid, userId: laterUid, category }: Row = row;
    const userId = readUserId(uid ?? laterUid);
    if (userId !== undefined) found.push({ userId, category: readCategory(category) });
  }
  return found;
}

function readUserId(id: unknown): string | undefined {
  if (typeof id === 'number') return Number.isSafeInteger(id) && id >= 0 ? String(id) : undefined;
  return typeof id === 'string' && /^\d{1,20}$/.test(id) ? id : undefined;
}
