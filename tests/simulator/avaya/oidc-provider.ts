/**
 * oidc-provider, without what it says on import: it has run only on Node 22 at its author's, and
 * warns anybody on Node 20, where our tests prove it. Who starts the simulator cannot act on that.
 */
import type OidcProvider from 'oidc-provider';

const { warn } = console;
console.warn = (...said) => {
  if (!String(said[0]).includes('Unsupported runtime')) warn(...said);
};
/** The certified authorization server. */
export const Provider = (await import('oidc-provider')).default;
export type Provider = OidcProvider;
console.warn = warn;
