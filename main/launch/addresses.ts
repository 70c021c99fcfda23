import { isSafeAddress } from '../net/address.ts';
import { isMailAddress } from './mail/mail-address.ts';

/** The longest address that the Symphony client takes. */
const longest = 2_083;

/** The web address of a space below the web client's, or null for an id that is none. */
export function spaceAddress(webUrl: string, topicId: string): string | null {
  return /^[0-9a-f]{24}$/i.test(topicId) ? below(webUrl, `spaces/${topicId}`) : null;
}

/** The web address of the direct space with whoever has an e-mail address, or null for none. */
export function chatAddressOf(webUrl: string, email: string): string | null {
  return isEmail(email) ? below(webUrl, `d/chat?email=${encodeURIComponent(email)}`) : null;
}

/** The web address that calls whoever has an e-mail address, with video, or null for none. */
export function videoCallAddress(webUrl: string, email: string): string | null {
  return isEmail(email) ? below(webUrl, `d/call?email=${encodeURIComponent(email)}`) : null;
}

/** The address that makes the Symphony client open a chat, or null for an id that is none. */
export function symphonyChatAddress(userId: string): string | null {
  return isUserId(userId) ? `symphony://?startChat=${userId}` : null;
}

/** The web address that makes the Symphony client show a user, or null for an id that is none. */
export function symphonyUserAddress(userId: string): string | null {
  return isUserId(userId) ? `symphony://?userId=${userId}` : null;
}

/**
 * The address that makes the Symphony client open a conversation, or null for an id that is none.
 * A pod tells base64 that is safe in URLs and without padding; the client wants the plain one,
 * escaped.
 */
export function symphonyStreamAddress(streamId: string, type: 'im' | 'chatroom'): string | null {
  const letters = streamId.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]{1,200}$/.test(letters) || letters.length % 4 === 1) return null;
  const padded = letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
  return `symphony://?streamId=${encodeURIComponent(padded)}&streamType=${type}`;
}

const symphonyAddresses = [
  /^symphony:\/\/\?startChat=\d{1,19}$/,
  /^symphony:\/\/\?userId=\d{1,19}$/,
  /^symphony:\/\/\?streamId=(?:[A-Za-z0-9]|%2B|%2F)+(?:%3D){0,2}&streamType=(?:im|chatroom)$/,
];

/**
 * Whether an address may be handed to the desktop: one of the forms of `symphony:` above and nothing
 * else, a new mail, or a web address of one of the origins, over TLS or on this very machine.
 */
export function mayOpen(address: string, allowedOrigins: readonly string[]): boolean {
  if (address.startsWith('symphony:')) {
    return address.length <= longest && symphonyAddresses.some((form) => form.test(address));
  }
  if (address.startsWith('mailto:')) return isMailAddress(address);
  return (
    isSafeAddress(address) &&
    allowedOrigins.some((origin) => originOf(origin) === originOf(address))
  );
}

function below(webUrl: string, path: string): string | null {
  return URL.canParse(webUrl) ? new URL(path, `${webUrl.replace(/\/+$/, '')}/`).href : null;
}

function isUserId(userId: string): boolean {
  return /^\d{1,19}$/.test(userId);
}

function isEmail(text: string): boolean {
  return text.length <= 320 && /^[^\s@]+@[^\s@]+$/.test(text);
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
