import { z } from 'zod';
import type { LogEntry, Simulator } from '../../simulator/index.ts';

/** Something that only Foyer and a server may know. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

const names = {
  code: 'authorization code',
  code_verifier: 'PKCE verifier',
  client_secret: 'client secret',
  refresh_token: 'refresh token',
  access_token: 'access token',
  id_token: 'ID token',
} as const;
const word = z.string().min(1).optional();
const spacesFields = z.object({
  code: word,
  code_verifier: word,
  client_secret: word,
  refresh_token: word,
  access_token: word,
  id_token: word,
});
const guestFields = z.object({ token: z.string() });
const symphonyFields = z.object({ token: z.string() });

/**
 * Every secret that went over the line so far, oldest first, as the servers saw it and not as the
 * app says it was; and the lines of the private key.
 */
export function trueSecrets(simulator: Simulator): Secret[] {
  const sent = simulator.log.flatMap((entry) => [
    ...spacesSecrets(entry),
    ...symphonySecrets(entry),
  ]);
  const unique = new Map([...sent, ...keyLines(simulator)].map((secret) => [secret.value, secret]));
  return [...unique.values()];
}

/** The newest one of that name: what holds now. */
export function newest(simulator: Simulator, name: string): string {
  const found = trueSecrets(simulator).findLast((secret) => secret.name === name);
  if (found === undefined) throw new Error(`No ${name} was ever seen`);
  return found.value;
}

function spacesSecrets({ path, body, given }: LogEntry): Secret[] {
  if (path.endsWith('/api/anonymous/auth')) {
    const guest = guestFields.safeParse(given);
    return guest.success ? [{ name: 'guest token', value: guest.data.token }] : [];
  }
  if (!path.endsWith('/oauth2/access_token')) return [];
  return [body, given].flatMap((part) => {
    const fields = spacesFields.safeParse(part);
    if (!fields.success) return [];
    return Object.entries(names).flatMap(([field, name]) => {
      const value = fields.data[field as keyof typeof names];
      return value === undefined ? [] : [{ name, value }];
    });
  });
}

function symphonySecrets({ path, body, given }: LogEntry): Secret[] {
  if (!/\/(?:login\/pubkey|sessionauth\/v1)\/authenticate$/.test(path)) return [];
  const named = [
    ['signed identity', body],
    ['session token', given],
  ] as const;
  return named.flatMap(([name, part]) => {
    const fields = symphonyFields.safeParse(part);
    return fields.success ? [{ name, value: fields.data.token }] : [];
  });
}

function keyLines({ credentials }: Simulator): Secret[] {
  const lines = credentials.symphony.privateKeyPem.split('\n');
  // The first line is the same in every key of this kind, the last one short.
  return lines.slice(2, -3).map((value) => ({ name: 'private key', value }));
}
