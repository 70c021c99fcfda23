import tls from 'node:tls';

/**
 * The authorities whose servers are trusted, in PEM: those that came with the runtime, and those of
 * the system where the runtime can read them (Node 22.15 and later), among them what a company has
 * installed on its computers.
 */
export function trustedAuthorities(): readonly string[] {
  const read: unknown = Reflect.get(tls, 'getCACertificates');
  if (typeof read !== 'function') return tls.rootCertificates;
  const ofSystem: unknown = Reflect.apply(read, tls, ['system']);
  const texts = Array.isArray(ofSystem) ? ofSystem.filter((one) => typeof one === 'string') : [];
  return [...tls.rootCertificates, ...texts];
}
