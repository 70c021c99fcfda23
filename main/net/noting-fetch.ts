import type { KnownSecrets } from './known-secrets.ts';

const harmlessHeaders = new Set(['accept', 'content-type', 'x-trace-id']);
/** Fields of forms and of JSON in which secrets are sent. */
const fields = [
  'code',
  'code_verifier',
  'client_secret',
  'refresh_token',
  'access_token',
  'token',
  'assertion',
  'password',
];
const inJson = new RegExp(`"(?:${fields.join('|')})"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`, 'g');

/** The same fetch, which notes what secrets it is given to send. */
export function notingFetch(send: typeof fetch, secrets: Pick<KnownSecrets, 'note'>): typeof fetch {
  return (input, init) => {
    for (const secret of [...inHeaders(init), ...inBody(init?.body)]) secrets.note(secret);
    return send(input, init);
  };
}

/** `Bearer …` is two words, and the second one is the secret. */
function inHeaders(init: RequestInit | undefined): string[] {
  return [...new Headers(init?.headers)]
    .filter(([name]) => !harmlessHeaders.has(name))
    .flatMap(([, value]) => [value, ...value.split(' ')]);
}

function inBody(body: unknown): string[] {
  if (typeof body !== 'string') return [];
  if (body.startsWith('{')) {
    return [...body.matchAll(inJson)].map(([, value = '""']) => textOf(value));
  }
  const form = new URLSearchParams(body);
  return fields.flatMap((field) => form.getAll(field));
}

/** A string as it stands in JSON, read; as it stands there where it is none. */
function textOf(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}
