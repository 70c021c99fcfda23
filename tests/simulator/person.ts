import { type CookieJar, createCookieJar } from './cookies.ts';
import { type Form, fillForm, findForm } from './forms.ts';

export interface SignInOptions {
  /** Cancel at the consent page instead of accepting. */
  readonly deny?: boolean;
  /** Change `state` on the way back, as an attacker would. */
  readonly tamperState?: boolean;
}

const MOST_STEPS = 20;

interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly location: URL | undefined;
}

/**
 * Acts as a person with a browser: opens the authorization URL, signs in, accepts or cancels, and
 * follows the redirect to the app's loopback address. Returns the text of the last page. Rejects
 * when the app's address cannot be reached, or when the pages lead nowhere.
 */
export async function signInInBrowser(
  url: string,
  credentials: { readonly username: string; readonly password: string },
  options: SignInOptions = {},
): Promise<string> {
  const jar = createCookieJar();
  const home = new URL(url).origin;
  let page = await visit(jar, new URL(url));
  const filled = new Set<string>();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (page.url.origin !== home && page.location === undefined) return page.text;
    const form = findForm(page.text, page.url);
    if (page.location !== undefined) {
      page = await visit(jar, returnAddress(page.location, home, options));
    } else if (form === undefined || filled.has(form.action)) {
      return page.text;
    } else {
      filled.add(form.action);
      page = await visit(jar, new URL(form.action), answer(form, credentials, options));
    }
  }
  throw new Error('The sign-in leads nowhere');
}

function answer(
  form: Form,
  { username, password }: { readonly username: string; readonly password: string },
  { deny = false }: SignInOptions,
): URLSearchParams {
  if (form.fields.includes('password')) return fillForm(form, { username, password }, 'Sign in');
  return fillForm(form, {}, deny ? 'Cancel' : 'Accept');
}

function returnAddress(location: URL, home: string, { tamperState = false }: SignInOptions): URL {
  const address = new URL(location);
  if (tamperState && address.origin !== home) address.searchParams.set('state', 'tampered');
  return address;
}

async function visit(jar: CookieJar, url: URL, form?: URLSearchParams): Promise<Page> {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { accept: 'text/html', cookie: jar.header(url), connection: 'close' },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  jar.keep(url, response.headers.getSetCookie());
  const location = response.headers.get('location');
  return {
    url,
    status: response.status,
    text: await response.text(),
    location: location === null ? undefined : new URL(location, url),
  };
}
