import { hash } from './random.ts';
import { otherCompanies } from './workplaces.ts';

/**
 * Ids that carry the person's number, so that a look-up by id needs no index of everybody.
 *
 * A Symphony user id is the pod's number in the upper bits and 36 bits for the user; with these pods
 * it stays near 3.5e14 and below 2^53, so JSON numbers hold every digit. A Spaces id looks like an
 * ObjectId: seconds, machine, counter.
 */
const USER_BITS = 2 ** 36;
const HOME_POD = 5092;
const FIRST_OTHER_POD = 5101;
const FIRST_USER = 3_276_801;
const USER_STEP = 13;
const OUTSIDER_COUNTER = 0x800000;
const FIRST_JOINED = 1_451_606_400;
const JOINED_SPAN = 220_000_000;

/** Where a person stands: a position in the home company, or among the outsiders. */
export interface Place {
  readonly index: number;
  readonly outsider: boolean;
}

/** Which of `otherCompanies` an outsider works for. */
export function companyOfOutsider(index: number): number {
  return index % otherCompanies.length;
}

/** The 64-bit Symphony user id. */
export function uidOf({ index, outsider }: Place): number {
  const pod = outsider ? FIRST_OTHER_POD + companyOfOutsider(index) : HOME_POD;
  return pod * USER_BITS + FIRST_USER + index * USER_STEP;
}

/** The place that `uidOf` made this id from, or undefined for an id it never makes. */
export function placeOfUid(uid: number): Place | undefined {
  if (!Number.isSafeInteger(uid) || uid < 0) return undefined;
  const index = ((uid % USER_BITS) - FIRST_USER) / USER_STEP;
  if (!Number.isInteger(index) || index < 0) return undefined;
  const place = { index, outsider: Math.floor(uid / USER_BITS) !== HOME_POD };
  return uidOf(place) === uid ? place : undefined;
}

/** The 24 hex digits by which Spaces knows a person. */
export function spacesIdOf(seed: number, { index, outsider }: Place): string {
  const counter = index + (outsider ? OUTSIDER_COUNTER : 0);
  const joined = FIRST_JOINED + (hash(seed, counter, 11) % JOINED_SPAN);
  const machine = hash(seed, 0, 12).toString(16).padStart(8, '0');
  return `${joined.toString(16)}${machine}f9${counter.toString(16).padStart(6, '0')}`;
}

/** The place that `spacesIdOf` made this id from, or undefined for an id it never makes. */
export function placeOfSpacesId(seed: number, id: string): Place | undefined {
  if (!/^[0-9a-f]{24}$/.test(id)) return undefined;
  const counter = Number.parseInt(id.slice(18), 16);
  const outsider = counter >= OUTSIDER_COUNTER;
  const place = { index: outsider ? counter - OUTSIDER_COUNTER : counter, outsider };
  return spacesIdOf(seed, place) === id ? place : undefined;
}

/** Which systems a person has an account in: most have both, some one, nobody none. */
export function systemsOf(seed: number, place: Place): { symphony: boolean; spaces: boolean } {
  if (place.outsider) return { symphony: true, spaces: hash(seed, place.index, 13) % 2 === 0 };
  if (place.index === 0) return { symphony: true, spaces: true };
  const percent = hash(seed, place.index, 14) % 100;
  return { symphony: percent >= 7, spaces: percent < 92 };
}
