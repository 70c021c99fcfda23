import { createHash, randomBytes } from 'node:crypto';

/** Windows keeps at most 2,560 bytes in one item (CRED_MAX_CREDENTIAL_BLOB_SIZE). */
const mostBytes = 2_560;
const mark = 'foyer-parts';

/** A secret too long for one item: its parts, and the pointer that names them. */
export interface Parts {
  readonly pointer: string;
  readonly items: readonly { readonly account: string; readonly value: string }[];
}

/** What a pointer says: where the parts are, and what they must add up to. */
export interface Pointer {
  readonly accounts: readonly string[];
  readonly hash: string;
}

/** Whether a secret can be kept as it is. */
export function fitsOneItem(secret: string): boolean {
  return Buffer.byteLength(secret) <= mostBytes && !secret.startsWith(mark);
}

/**
 * Cuts a secret into numbered parts of a generation of their own, so that they can be written
 * while the parts before them still stand. The pointer goes in last.
 */
export function cut(account: string, secret: string): Parts {
  const generation = randomBytes(6).toString('hex');
  const values = piecesOf(secret);
  return {
    pointer: [mark, generation, values.length, hashOf(secret)].join(':'),
    items: values.map((value, index) => ({ account: nameOf(account, generation, index), value })),
  };
}

/** What an item points at; undefined when it is a secret itself. */
export function readPointer(account: string, item: string): Pointer | undefined {
  const found = /^foyer-parts:([0-9a-f]{12}):(\d{1,3}):([0-9a-f]{64})$/.exec(item);
  const [, generation, count, hash] = found ?? [];
  if (generation === undefined || hash === undefined) return undefined;
  const accounts = Array.from({ length: Number(count) }, (_, index) =>
    nameOf(account, generation, index),
  );
  return { accounts, hash };
}

/** The secret of the parts; undefined when one is missing or they are not what was written. */
export function join(pointer: Pointer, values: readonly (string | null)[]): string | undefined {
  if (values.length !== pointer.accounts.length || values.includes(null)) return undefined;
  const secret = values.join('');
  return hashOf(secret) === pointer.hash ? secret : undefined;
}

function nameOf(account: string, generation: string, index: number): string {
  return `${account}#${generation}.${index + 1}`;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Cut between characters, so that each part is text by itself. */
function piecesOf(secret: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of secret) {
    const size = Buffer.byteLength(character);
    if (bytes + size > mostBytes) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece];
}
