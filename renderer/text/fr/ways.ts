import type { ways as english } from '../en/ways.ts';
import type { Translated } from '../translated.ts';

export const ways = {
  'way.direct-space': 'Ouvrir l’espace direct dans {system}',
  'way.chat': 'Discuter dans {system}',
  'way.room': 'Ouvrir {place} dans {system}',
  'way.video-call': 'Lancer un appel vidéo dans {system}',
  'way.copy-link': 'Copier le lien vers l’espace direct dans {system}',
  'way.connect': 'Demander une connexion dans {system}',
  'way.invite': 'Inviter dans un nouvel espace de {system}',

  'ways.heading': 'Voies vers {name}',
  'ways.none': 'Aucune voie ne mène encore à {name} depuis ici.',
  'ways.preferred': 'Votre dernier choix',
  'ways.next': 'À la place : {way}',
  'ways.copied': 'Le lien a été copié.',
  'ways.asked': 'Votre demande à {name} a été envoyée.',

  'way-key.direct-space': 'd',
  'way-key.chat': 'c',
  'way-key.room': 'r',
  'way-key.video-call': 'v',
  'way-key.copy-link': 'l',
  'way-key.connect': 'a',
  'way-key.invite': 'i',

  'group.label': 'Choisis pour un groupe',
  'group.picked': { one: '{count} choisi', many: '{count} de choisis', other: '{count} choisis' },
  'group.remove': 'Retirer {name}',
  'group.chat': 'discuter avec tous',
  'group.new-space': 'nouvel espace',
  'group.new-space-instead': 'Un nouvel espace avec tous',

  'offer.join': 'Rejoindre l’espace de cette invitation',
  'offer.join-space': 'Rejoindre {space}',
  'offer.from': 'Invitation de {name}, sur {host}',
  'offer.address': 'Inviter {address} dans un nouvel espace',
} as const satisfies Translated<'fr', typeof english>;
