/** A browser's cookies of one host: name, value and path are all that a sign-in needs. */
export interface CookieJar {
  keep(url: URL, setCookies: readonly string[]): void;
  /** The Cookie header for a request; empty where there is none. */
  header(url: URL): string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
}

/** An empty jar. */
export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    keep(url, setCookies) {
      for (const line of setCookies) {
        const { cookie, gone } = read(line, url.host);
        const key = `${cookie.host} ${cookie.path} ${cookie.name}`;
        if (gone) cookies.delete(key);
        else cookies.set(key, cookie);
      }
    },
    header: (url) =>
      [...cookies.values()]
        .filter(({ host, path }) => host === url.host && url.pathname.startsWith(path))
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
  };
}

function read(line: string, host: string): { cookie: Cookie; gone: boolean } {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  const named = (name: string) =>
    attributes.find((each) => each.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const expires = named('expires');
  return {
    cookie: {
      name: pair.slice(0, equals),
      value: pair.slice(equals + 1),
      host,
      path: named('path') ?? '/',
    },
    gone: expires !== undefined && Date.parse(expires) <= Date.now(),
  };
}
