import { type InviteLink, readInviteLink } from '../../spaces/invite-link.ts';

/** As far as a link reaches back from the part that gives it away; hosts are not that long. */
const longestFront = 300;
/** A little more than is read of a link: what is longer is cut, and read without its query. */
const longestLink = 20_000;
/** Nobody pastes so many; a text made of them shall not be read for ever. */
const mostTried = 50;

const plain = '/spaces/invites/';
/** As mail programs wrap links that they let a server check first: the whole link is one word of it. */
const wrapped = /%2Fspaces%2Finvites%2F/gi;

/**
 * The first invitation in a text, which may hold other words around it. `ownUrls`: the web and API
 * addresses of the accounts.
 */
export function findInviteLink(text: string, ownUrls: readonly string[]): InviteLink | undefined {
  for (const candidate of candidatesIn(text)) {
    const link = readInviteLink(candidate, ownUrls);
    if (link) return link;
  }
  return undefined;
}

function* candidatesIn(text: string): Generator<string> {
  let tried = 0;
  for (let at = text.indexOf(plain); at >= 0 && tried < mostTried; tried += 1) {
    yield linkAround(text, at, /[\s"'<>`]/);
    at = text.indexOf(plain, at + plain.length);
  }
  for (const { index } of text.matchAll(wrapped)) {
    if (tried >= mostTried) return;
    tried += 1;
    yield unwrapped(linkAround(text, index, /[\s"'<>`&]/));
  }
}

/** From the last `http` before it to where no link goes on, without the full stop of a sentence. */
function linkAround(text: string, at: number, end: RegExp): string {
  const front = text.slice(Math.max(0, at - longestFront), at);
  const start = Math.max(
    front.lastIndexOf('https'),
    front.lastIndexOf('http:'),
    front.lastIndexOf('http%'),
  );
  if (start < 0) return '';
  const rest = text.slice(at, at + longestLink);
  const length = rest.search(end);
  const link = front.slice(start) + (length < 0 ? rest : rest.slice(0, length));
  return withoutStops(link);
}

const stops = '.,;:!?)]}»”’';

/** By hand: a pattern would begin anew at each of very many stops. */
function withoutStops(link: string): string {
  let end = link.length;
  while (stops.includes(link[end - 1] ?? ' ')) end -= 1;
  return link.slice(0, end);
}

function unwrapped(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return '';
  }
}
