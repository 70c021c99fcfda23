import { mapScalars } from '../exact-json.ts';

/** What the user ids of this world are raised by, to stand above 2^53 where doubles have gaps. */
const RAISE = 1n << 62n;
/** Every user id is greater, every other number in a body smaller: times are below 2e12. */
const LEAST_USER_ID = 300_000_000_000_000;
const NOBODY = -1;

/**
 * User ids as they travel. Usually they are what the directory says; a pod with wide ids has them
 * raised, so that a client which reads them as doubles asks for somebody else.
 */
export interface WireIds {
  /** The id as a client sees it, in decimal. */
  text(uid: number): string;
  /** The directory's id, or undefined for a text that is no id. */
  read(text: string): number | undefined;
  outgoing(body: unknown): unknown;
  outgoingText(json: string): string;
  incoming(body: unknown): unknown;
}

/** Ids for a pod, wide or not. */
export function createWireIds(wide: boolean): WireIds {
  const text = (uid: number) => String(wide ? BigInt(uid) + RAISE : uid);
  function read(digits: string): number | undefined {
    if (!/^\d{1,19}$/.test(digits)) return undefined;
    return wide ? lower(BigInt(digits)) : safe(Number(digits));
  }
  if (!wide) {
    const same = <Value>(value: Value) => value;
    return { text, read, outgoing: same, outgoingText: same, incoming: same };
  }
  return {
    text,
    read,
    outgoing: (body) =>
      mapScalars(body, (value) => (isUserId(value) ? BigInt(value) + RAISE : value)),
    outgoingText: (json) => json.replace(/"uid":(\d+)/g, (_, uid) => `"uid":${text(Number(uid))}`),
    incoming: (body) =>
      mapScalars(body, (value) => {
        if (typeof value === 'bigint') return lower(value);
        return isUserId(value) ? NOBODY : value;
      }),
  };
}

function isUserId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > LEAST_USER_ID;
}

function lower(id: bigint): number {
  return safe(Number(id - RAISE)) ?? NOBODY;
}

function safe(uid: number): number | undefined {
  return Number.isSafeInteger(uid) && uid >= 0 ? uid : undefined;
}
