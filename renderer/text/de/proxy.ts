import type { proxy as english } from '../en/proxy.ts';
import type { Translated } from '../translated.ts';

export const proxy = {
  'proxy.asks': 'Der Proxy {host} möchte wissen, wer Sie sind. Bis dahin kommt nichts durch.',
  'proxy.answer': 'Anmelden…',
  'proxy.heading': 'Am Proxy {host} anmelden',
  'proxy.realm': 'Er nennt sich „{realm}“.',
  'proxy.means':
    'Über ihn lässt Ihr Netzwerk Programme nach draußen. Nur er erfährt, was Sie hier eingeben.',
  'proxy.in-keychain': 'Foyer bewahrt es in Ihrem Schlüsselbund auf.',
  'proxy.in-memory': 'Foyer behält es nur, bis Sie es beenden.',
  'proxy.refused':
    'Der Proxy hat das nicht angenommen. Name oder Passwort enthalten einen Tippfehler oder wurden geändert. Geben Sie beides noch einmal ein.',
  'proxy.username': 'Benutzername',
  'proxy.username-hint': 'Oft der Ihres Computers, etwa „jane“ oder „ACME\\jane“.',
  'proxy.password': 'Passwort',
  'proxy.send': 'Anmelden',
  'proxy.not-now': 'Nicht jetzt',
  'settings.network': 'Netzwerk',
  'settings.proxy': 'Proxy',
  'settings.proxy-hint':
    '„system“ wie im System eingestellt, „direct“ für keinen, sonst eine Adresse wie proxy.acme.com:8080 oder die einer PAC-Datei.',
} as const satisfies Translated<'de', typeof english>;
