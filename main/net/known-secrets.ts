import { createHash } from 'node:crypto';
import { rollingHash } from './rolling-hash.ts';

/**
 * The secrets that went through this run, so that a text can be searched for them before it leaves.
 * Only their digests and lengths are kept: a list of secrets would be one itself.
 */
export interface KnownSecrets {
  readonly note: (secret: string) => void;
  /** The text with each secret struck out, as it is and as it travels in addresses and bodies. */
  readonly strike: (text: string) => string;
}

/** What is shorter is found by chance in any text. */
const shortest = 8;
/** Digests; each secret has up to six. Whoever runs for months forgets what ended long ago. */
const most = 3_000;

/** Nothing is known at first. */
export function createKnownSecrets(): KnownSecrets {
  /** By the length of what was digested, and then by its quick hash. */
  const digests = new Map<string, string>();

  const keyOf = (spelling: string) =>
    `${spelling.length} ${rollingHash(spelling.length).of(spelling)}`;

  function noteSpelling(spelling: string) {
    digests.set(keyOf(spelling), digest(spelling));
    const [oldest] = digests.keys();
    if (digests.size > most && oldest !== undefined) digests.delete(oldest);
  }

  function placesOf(text: string, length: number): number[] {
    const places: number[] = [];
    rollingHash(length).slide(text, (hash, at) => {
      const found = digests.get(`${length} ${hash}`);
      if (found !== undefined && found === digest(text.slice(at, at + length))) places.push(at);
    });
    return places;
  }

  return {
    note(secret) {
      if (secret.length < shortest || digests.has(keyOf(secret))) return;
      for (const spelling of spellings(secret)) noteSpelling(spelling);
    },
    strike(text) {
      const lengths = new Set([...digests.keys()].map((key) => Number.parseInt(key, 10)));
      // The longest first: a secret may stand in another one.
      return [...lengths]
        .toSorted((one, other) => other - one)
        .reduce((left, length) => struck(left, placesOf(left, length), length), text);
    },
  };
}

function struck(text: string, places: readonly number[], length: number): string {
  let end = 0;
  let left = '';
  for (const place of places) {
    if (place < end) continue;
    left += `${text.slice(end, place)}[hidden]`;
    end = place + length;
  }
  return left + text.slice(end);
}

function spellings(secret: string): ReadonlySet<string> {
  const bytes = Buffer.from(secret);
  return new Set([
    secret,
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    encodeURIComponent(bytes.toString()),
    JSON.stringify(secret).slice(1, -1),
  ]);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
