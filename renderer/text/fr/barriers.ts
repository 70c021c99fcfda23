import type { barriers as english } from '../en/barriers.ts';
import type { Translated } from '../translated.ts';

export const barriers = {
  'proxy-sign-in': {
    happened: 'Un proxy ne laisse rien passer vers {host|le serveur}.',
    means: 'Il veut savoir qui vous êtes, et ne l’a pas appris.',
    todo: 'Réessayez\u00a0: Foyer vous demandera alors le nom et le mot de passe.',
  },
  'proxy-down': {
    happened: 'Votre proxy est injoignable.',
    means: 'Cet ordinateur envoie tout par lui, et il ne répond pas.',
    todo: 'Vérifiez votre réseau et votre VPN, puis le proxy dans les réglages. Foyer continue d’essayer.',
  },
  'proxy-refuses': {
    happened: 'Votre proxy ne mène pas à {host|ce serveur}.',
    means: 'Il répond, mais n’établit pas la connexion. L’adresse est peut-être bloquée.',
    todo: 'Vérifiez l’adresse, ou demandez à votre administrateur de laisser passer Foyer. Foyer continue d’essayer.',
  },
  'name-unknown': {
    happened: '{host|Le serveur} n’est pas connu sur ce réseau.',
    means: 'Le nom contient une faute, ou n’est connu que dans votre entreprise.',
    todo: 'Vérifiez l’adresse, et lancez votre VPN s’il vous en faut un. Foyer continue d’essayer.',
  },
  'network-sign-in': {
    happened: 'Quelque chose d’autre a répondu à la place de {host|ce serveur}.',
    means:
      'Ce réseau demande peut-être une connexion d’abord, comme dans les hôtels et les trains.',
    todo: 'Ouvrez une page dans votre navigateur et connectez-vous. Si c’est fait, vérifiez l’adresse dans les réglages. Foyer continue d’essayer.',
  },
} as const satisfies Translated<'fr', typeof english>;
