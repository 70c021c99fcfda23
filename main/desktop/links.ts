/** What a link of ours asks to see; none of them does anything. */
type FoyerLink =
  | { readonly show: 'invitation'; readonly text: string }
  | { readonly show: 'person'; readonly system: 'spaces' | null; readonly who: string }
  | { readonly show: 'request'; readonly userId: string }
  /** A link of ours that is damaged, or of a version to come. */
  | { readonly show: 'unknown' };

/** How links of ours begin. */
export const linkScheme = 'foyer';
/** As much as a second start can hand on to the first. */
const longestLink = 30_000;

/** The link among the arguments of a start: Chromium puts words of its own before and behind it. */
export function linkIn(argv: readonly string[]): string | undefined {
  return argv.find((word) => word.toLowerCase().startsWith(`${linkScheme}:`));
}

/** Reads a link of ours, which anything on this machine or any page may have made. */
export function readLink(written: string): FoyerLink {
  const unknown: FoyerLink = { show: 'unknown' };
  if (written.length > longestLink || !URL.canParse(written)) return unknown;
  const { protocol, username, password, port, host, pathname, searchParams, hash } = new URL(
    written,
  );
  const isPlain = username === '' && password === '' && port === '' && hash === '';
  if (protocol !== `${linkScheme}:` || !isPlain) return unknown;
  const path = pathname.replace(/\/$/, '');
  return readers[host.toLowerCase()]?.(path, searchParams) ?? unknown;
}

type Read = (path: string, query: URLSearchParams) => FoyerLink | undefined;

const readers: Readonly<Record<string, Read>> = Object.assign(Object.create(null), {
  /** `foyer://join?link=…` */
  join(path, query) {
    const text = only('link', query);
    return path === '' && text ? { show: 'invitation', text } : undefined;
  },
  /** `foyer://direct/user/{Spaces user id}` */
  direct(path, query) {
    const [, who] = /^\/user\/([0-9a-f]{24})$/i.exec(path) ?? [];
    return who && query.size === 0 ? { show: 'person', system: 'spaces', who } : undefined;
  },
  /** `foyer://person?email=…` */
  person(path, query) {
    const who = only('email', query);
    const isAddress = who !== undefined && who.length <= 320 && /^[^\s@]+@[^\s@]+$/.test(who);
    return path === '' && isAddress ? { show: 'person', system: null, who } : undefined;
  },
  /** `foyer://request/{Symphony user id}` */
  request(path, query) {
    const [, userId] = /^\/(\d{1,19})$/.exec(path) ?? [];
    return userId && query.size === 0 ? { show: 'request', userId } : undefined;
  },
} satisfies Record<string, Read>);

/** The value of the one word that the query has. */
function only(name: string, query: URLSearchParams): string | undefined {
  return query.size === 1 ? (query.get(name) ?? undefined) : undefined;
}
