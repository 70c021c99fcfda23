import type { Secret } from './true-secrets.ts';

/** Somewhere a secret could have been left. */
export interface Place {
  readonly where: string;
  readonly contents: Buffer;
}

/** A place that holds text. */
export const textPlace = (where: string, text: string): Place => ({
  where,
  contents: Buffer.from(text),
});

/** `refresh token in profile/logs/foyer.log`: once for each secret and place, however it is written. */
export function findSecrets(secrets: readonly Secret[], places: readonly Place[]): string[] {
  const found = places.flatMap(({ where, contents }) =>
    secrets
      .filter(({ value }) => spellings(value).some((spelling) => contents.includes(spelling)))
      .map(({ name }) => `${name} in ${where}`),
  );
  return [...new Set(found)];
}

/** As it is, as JavaScript and Chromium keep strings, and as it travels in addresses and bodies. */
function spellings(value: string): Buffer[] {
  const bytes = Buffer.from(value);
  const base64 = bytes.toString('base64').replace(/=+$/, '');
  return [
    bytes,
    Buffer.from(value, 'utf16le'),
    Buffer.from(base64),
    Buffer.from(bytes.toString('base64url')),
    Buffer.from(bytes.toString('hex')),
    Buffer.from(encodeURIComponent(value)),
    Buffer.from(JSON.stringify(value).slice(1, -1)),
  ];
}
