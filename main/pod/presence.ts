import type { ChoosablePresence, PresenceCategory } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import type { Pieces } from '../net/body.ts';
import { parseJson } from '../net/json.ts';

/** A user's id for finding it again: a number where it is one, which is found faster than a text. */
export type UserKey = number | string;

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
function readCategory(category: unknown): PresenceCategory {
  if (typeof category !== 'string') return 'unknown';
  return categories.get(category) ?? categories.get(category.toUpperCase()) ?? 'unknown';
}

/** What a pod calls a presence that may be chosen. */
export function categoryOf(presence: ChoosablePresence): string {
  return presence.toUpperCase().replaceAll('-', '_');
}

/** One user's presence. */
export function presence(body: unknown): { readonly category: PresenceCategory } | undefined {
  return isPlainObject(body) ? { category: readCategory(body['category']) } : undefined;
}

/** The presence of everyone in the pod who is not offline, in the pieces in which it came. */
export function unreadPresences(body: unknown): Pieces | undefined {
  return Array.isArray(body) && body.every(isPiece) ? body : undefined;
}

function isPiece(piece: unknown): piece is Pieces[number] {
  return piece instanceof Uint8Array && piece.buffer instanceof ArrayBuffer;
}

/**
 * Hands over each user of the whole pod's presence; false when the text is none. Written out, not
 * described by a schema: a pod may have a hundred thousand users. Pods of 1.40 say `uid`, later ones
 * `userId`.
 */
export function readPresences(
  text: string,
  take: (user: UserKey, category: PresenceCategory) => void,
): boolean {
  const rows = rowsOf(text);
  if (!rows) return false;
  for (const row of rows) {
    if (!isRow(row)) continue;
    const user = readUserKey(row.uid ?? row.userId);
    if (user !== undefined) take(user, readCategory(row.category));
  }
  return true;
}

/** Reading so that no digit is lost takes a third longer, and is for ids that would lose some. */
function rowsOf(text: string): readonly unknown[] | undefined {
  const plainly = listOf(parsedPlainly(text));
  if (!plainly?.some(losesDigits)) return plainly;
  const exactly = parseJson(text);
  return exactly.ok ? listOf(exactly.value) : undefined;
}

function parsedPlainly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listOf(body: unknown): readonly unknown[] | undefined {
  return Array.isArray(body) ? body : undefined;
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null;
}

function losesDigits(row: unknown): boolean {
  if (!isRow(row)) return false;
  const id = row.uid ?? row.userId;
  return typeof id === 'number' && id > Number.MAX_SAFE_INTEGER;
}

function readUserKey(id: unknown): UserKey | undefined {
  if (typeof id === 'number') return Number.isSafeInteger(id) && id >= 0 ? id : undefined;
  if (typeof id !== 'string' || !/^\d{1,20}$/.test(id)) return undefined;
  return userKey(id);
}

/** The key of a user id given in digits. */
export function userKey(userId: string): UserKey {
  const number = Number(userId);
  return Number.isSafeInteger(number) && String(number) === userId ? number : userId;
}
