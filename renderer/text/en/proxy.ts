import type { Sentence } from '../sentence.ts';

/** What is said about proxies: which one is used, and what it asks. */
export const proxy = {
  'proxy.asks': 'The proxy {host} wants to know who you are. Until then nothing gets through.',
  'proxy.answer': 'Sign in…',
  'proxy.heading': 'Sign in to the proxy {host}',
  'proxy.realm': 'It calls itself “{realm}”.',
  'proxy.means': 'Your network lets programs out through it. It alone is told what you type here.',
  'proxy.in-keychain': 'Foyer keeps it in your keychain.',
  'proxy.in-memory': 'Foyer keeps it only until you quit.',
  'proxy.refused':
    'The proxy did not accept this. The name or the password is mistyped, or has changed. Type both again.',
  'proxy.username': 'User name',
  'proxy.username-hint': 'Often the one of your computer, as “jane” or “ACME\\jane”.',
  'proxy.password': 'Password',
  'proxy.send': 'Sign in',
  'proxy.not-now': 'Not now',
  'settings.network': 'Network',
  'settings.proxy': 'Proxy',
  'settings.proxy-hint':
    '“system” as the system says, “direct” for none, else an address like proxy.acme.com:8080 or that of a PAC file.',
} as const satisfies Readonly<Record<string, Sentence>>;
