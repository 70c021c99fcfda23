import { isPlainObject } from '../../preload/guards.ts';
import { isSafeAddress } from '../net/address.ts';

/** An invitation as its link tells it. All texts were written by whoever made the link. */
export interface InviteLink {
  readonly inviteId: string;
  readonly host: string;
  /** Empty when the link does not say, or says it in a form that is none. */
  readonly spaceName: string;
  readonly inviterName: string;
  readonly inviterEmail: string;
}

/** Web and API hosts of both environments, with the names they had before. */
const knownHosts: ReadonlySet<string> = new Set([
  'spaces.avayacloud.com',
  'spacesapis.avayacloud.com',
  'spaces.zang.io',
  'spacesapis.zang.io',
  'loganstaging.esna.com',
  'loganstagingapis.esna.com',
  'logantesting.esna.com',
  'logantestingapis.esna.com',
]);

const longestLink = 16_000;
const longestInfo = 8_000;
const longestText = 120;
const inviteId = /^[\w-]{1,64}$/;

/**
 * Reads an invitation's link, typed or pasted. Undefined for anything else: another host, another
 * path, an id that is none. `ownUrls` are the web and API addresses of the accounts, whose hosts
 * count too.
 */
export function readInviteLink(
  typed: string,
  ownUrls: readonly string[] = [],
): InviteLink | undefined {
  const url = addressIn(typed.trim());
  const own = ownUrls.filter((address) => URL.canParse(address)).map((address) => new URL(address));
  if (!url || !(knownHosts.has(url.host) || own.some(({ origin }) => origin === url.origin))) {
    return undefined;
  }
  const id = /\/spaces\/invites\/([^/]+)\/join\/?$/.exec(url.pathname)?.[1];
  if (id === undefined || !inviteId.test(id)) return undefined;
  return { inviteId: id, host: url.host, ...readInfo(url.searchParams.get('inviteInfo') ?? '') };
}

/** A link without its long query is still a link. */
function addressIn(typed: string): URL | undefined {
  const address = typed.length > longestLink ? typed.split('?', 1).join('') : typed;
  if (address.length > longestLink || /\s/.test(address)) return undefined;
  return isSafeAddress(address) ? new URL(address) : undefined;
}

function readInfo(info: string): Omit<InviteLink, 'inviteId' | 'host'> {
  const told = info.length > longestInfo ? {} : objectIn(info);
  return {
    spaceName: lineOf(told['spaceName']),
    inviterName: lineOf(told['inviterName']),
    inviterEmail: lineOf(told['inviterEmail']),
  };
}

/** Base64 in either alphabet; queries turn its `+` into a space. */
function objectIn(base64: string): Record<string, unknown> {
  try {
    const bytes = Buffer.from(base64.replaceAll(' ', '+'), 'base64');
    const told: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isPlainObject(told) ? told : {};
  } catch {
    return {};
  }
}

/** One short line, without what would turn or hide the letters beside it. */
function lineOf(told: unknown): string {
  if (typeof told !== 'string') return '';
  const line = told
    .slice(0, longestInfo)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Emoji and Persian need the joiners.
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : line;
}
