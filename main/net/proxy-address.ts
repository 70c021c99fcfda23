/** How Foyer finds its proxy: as the system does, none at all, one proxy, or a script that decides. */
type ProxyChoice =
  | { readonly kind: 'system' }
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly address: string }
  | { readonly kind: 'script'; readonly address: string };

/** A name or an IPv4 address, or an IPv6 address in its brackets. */
const hostName = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/i;
const schemes = new Set(['http:', 'https:', 'socks4:', 'socks5:']);

/**
 * What a setting says: `system`, `direct`, the address of a proxy (`proxy.acme.com:8080`,
 * `socks5://…`) or that of a PAC file, which has a path. Undefined for anything else, and for an
 * address with a name and a password in it: those belong in the keychain.
 */
export function readProxyChoice(said: string): ProxyChoice | undefined {
  const text = said.trim();
  if (text === 'system' || text === 'direct') return { kind: text };
  const address = text.includes('://') ? text : `http://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return undefined;
  const {
    protocol,
    host: place,
    hostname,
    username,
    password,
    pathname,
    search,
    hash,
  } = new URL(address);
  if (!schemes.has(protocol) || !hostName.test(hostname) || username !== '' || password !== '')
    return undefined;
  if (hash !== '') return undefined;
  if (pathname.replace('/', '') === '' && search === '') {
    return { kind: 'proxy', address: `${protocol}//${place}` };
  }
  return protocol.startsWith('http')
    ? { kind: 'script', address: `${protocol}//${place}${pathname}${search}` }
    : undefined;
}

/** The same as it is kept: with its scheme, so that nobody has to guess. */
export function writeProxyChoice(choice: ProxyChoice): string {
  return 'address' in choice ? choice.address : choice.kind;
}
