import type { World } from '../world.ts';

/** What a person needs to sign in at the simulated Avaya accounts server. */
export interface AvayaCredentials {
  /** A public client: it proves itself by PKCE and has no secret. */
  readonly clientId: string;
  /** A confidential client, for the setting with a secret. */
  readonly confidential: { readonly clientId: string; readonly clientSecret: string };
  readonly username: string;
  readonly password: string;
}

/** The same for every start, so that a settings file survives one. */
export function avayaCredentials({ directory, settings }: World): AvayaCredentials {
  return {
    clientId: 'foyer-desktop',
    confidential: { clientId: 'foyer-server', clientSecret: `s3cret-${settings.seed}-of-foyer` },
    username: directory.me.email,
    password: `open-the-door-${settings.seed}`,
  };
}
