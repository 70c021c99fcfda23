import { isSafeAddress } from '../net/address.ts';
import { isMailAddress } from './mail/mail-address.ts';

/** The web address of a direct space below the web client's, or null for an id that is none. */
export function directSpaceAddress(webUrl: string, topicId: string): string | null {
  if (!/^[0-9a-f]{24}$/i.test(topicId) || !URL.canParse(webUrl)) return null;
  return new URL(`spaces/${encodeURIComponent(topicId)}`, `${webUrl.replace(/\/+$/, '')}/`).href;
}

/** The address that makes the Symphony client open a chat, or null for an id that is none. */
export function symphonyChatAddress(userId: string): string | null {
  return /^\d{1,19}$/.test(userId) ? `symphony://?startChat=${encodeURIComponent(userId)}` : null;
}

/** The web address that makes the Symphony client show a user, or null for an id that is none. */
export function symphonyUserAddress(userId: string): string | null {
  return /^\d{1,19}$/.test(userId) ? `symphony://?userId=${encodeURIComponent(userId)}` : null;
}

/**
 * Whether an address may be handed to the desktop: `symphony:` with a query and nothing else, a new
 * mail, or a web address of one of the origins, over TLS or on this very machine.
 */
export function mayOpen(address: string, allowedOrigins: readonly string[]): boolean {
  if (address.startsWith('symphony:')) return /^symphony:\/\/\?[\w%=&,.-]*$/.test(address);
  if (address.startsWith('mailto:')) return isMailAddress(address);
  return (
    isSafeAddress(address) &&
    allowedOrigins.some((origin) => originOf(origin) === originOf(address))
  );
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
