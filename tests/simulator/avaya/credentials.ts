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

/** What the company's application needs to ask the Spaces API for itself. */
export interface ServiceCredentials {
  /** The address of the service account, which is the issuer of its tokens. */
  readonly username: string;
  /** PKCS#8, 2048 bits; new at every start. */
  readonly privateKeyPem: string;
  /** A token for `Authorization: service_app`, good for half an hour. */
  mintToken(): Promise<string>;
}

/** The service account of the home company; the key is made when somebody asks for it. */
export function serviceCredentials({ serviceApp }: World): ServiceCredentials {
  return {
    username: serviceApp.party.username,
    get privateKeyPem() {
      return serviceApp.privateKeyPem;
    },
    mintToken: serviceApp.mintToken,
  };
}
