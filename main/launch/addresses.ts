const loopbackHosts: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** The web address of a direct space, or null for an id that is none. */
export function directSpaceAddress(webUrl: string, topicId: string): string | null {
  if (!/^[0-9a-f]{24}$/i.test(topicId) || !URL.canParse(webUrl)) return null;
  return new URL(`spaces/${encodeURIComponent(topicId)}`, `${webUrl.replace(/\/+$/, '')}/`).href;
}

/** The address that makes the Symphony client open a chat, or null for an id that is none. */
export function symphonyChatAddress(userId: string): string | null {
  return /^\d{1,19}$/.test(userId) ? `symphony://?startChat=${encodeURIComponent(userId)}` : null;
}

/**
 * Whether an address may be handed to the desktop: `symphony:` with a query and nothing else, or a
 * web address of one of the origins, over TLS or on this very machine.
 */
export function mayOpen(address: string, allowedOrigins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'symphony:') return /^symphony:\/\/\?[\w%=&,.-]*$/.test(address);
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.includes(url.hostname));
  return isSafe && allowedOrigins.some((origin) => originOf(origin) === url.origin);
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
