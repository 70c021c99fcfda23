import type { proxy as english } from '../en/proxy.ts';
import type { Translated } from '../translated.ts';

export const proxy = {
  'proxy.asks': 'Le proxy {host} veut savoir qui vous êtes. D’ici là, rien ne passe.',
  'proxy.answer': 'Se connecter…',
  'proxy.heading': 'Se connecter au proxy {host}',
  'proxy.realm': 'Il s’appelle «\u00a0{realm}\u00a0».',
  'proxy.means':
    'Votre réseau fait sortir les programmes par lui. Lui seul reçoit ce que vous tapez ici.',
  'proxy.in-keychain': 'Foyer le garde dans votre trousseau.',
  'proxy.in-memory': 'Foyer ne le garde que jusqu’à sa fermeture.',
  'proxy.refused':
    'Le proxy a refusé. Le nom ou le mot de passe contient une faute de frappe, ou a changé. Saisissez les deux à nouveau.',
  'proxy.username': 'Nom d’utilisateur',
  'proxy.username-hint':
    'Souvent celui de votre ordinateur, comme «\u00a0jane\u00a0» ou «\u00a0ACME\\jane\u00a0».',
  'proxy.password': 'Mot de passe',
  'proxy.send': 'Se connecter',
  'proxy.not-now': 'Pas maintenant',
  'settings.network': 'Réseau',
  'settings.proxy': 'Serveur proxy',
  'settings.proxy-hint':
    '«\u00a0system\u00a0» comme le système, «\u00a0direct\u00a0» sans proxy, sinon une adresse comme proxy.acme.com:8080 ou celle d’un fichier PAC.',
} as const satisfies Translated<'fr', typeof english>;
