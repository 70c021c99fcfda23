import { choosablePresences } from './desktop-model.ts';
import { either, literal, oneOf, shape, text, wholeNumber } from './guards.ts';

/** With a key, or with a session token. */
export const symphonySignIn = shape({
  podUrl: text(1, 500),
  username: text(0, 200),
  keyFile: text(0, 4096),
  /** Pasted by the person: goes in one way and is not kept on the other side. */
  sessionToken: text(0, 16_384),
});
/** With a client certificate. */
export const certificateSignIn = shape({
  podUrl: text(1, 500),
  /** Where the certificate is shown; empty where that is the pod itself. */
  sessionAuthUrl: text(0, 500),
  certificateFile: text(1, 4096),
  /** Empty where the key is in the same file. */
  keyFile: text(0, 4096),
  /** Empty where the system trusts the server as it is. */
  authorityFile: text(0, 4096),
  passphrase: text(0, 1_000),
});
/** With the key of a service account of Spaces. */
export const serviceAppSignIn = shape({
  address: text(1, 320),
  keyFile: text(1, 4096),
  /** For whom spaces are made; empty: for the service account itself. */
  actAs: text(0, 320),
});
/** To another place among the accounts, 0 being the first. */
export const accountMove = shape({ accountId: text(1, 200), to: wholeNumber(0, 100) });
export const presenceChoice = shape({
  accountId: text(1, 200),
  presence: oneOf(choosablePresences),
});
/** Who we are to a proxy; null: nothing is said. */
export const proxyAnswer = either(
  shape({ username: text(1, 500), password: text(0, 1_000) }),
  literal(null),
);
