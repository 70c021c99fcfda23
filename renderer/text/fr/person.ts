import type { person as english } from '../en/person.ts';
import type { Translated } from '../translated.ts';

export const person = {
  'view.person': 'Personne',
  'view.invitation': 'Invitation',
  'view.members': 'Membres',
  'view.more': 'Plus',
  'view.quoted': '« {words} »',
  'person.since': 'depuis {time}',
  'person.address': 'Adresse',
  'person.copy-address': 'Copier l’adresse',
  'person.reached': 'Joint',
  'person.never-reached': 'Pas encore depuis ici',
  'person.times-reached': { one: 'une fois', many: '{count} de fois', other: '{count} fois' },
  'person.last-reached': ', la dernière {when}',
  'person.in-common': 'En commun',
  'person.asking-in-common': 'Interrogation des systèmes…',
  'person.nothing-in-common': 'Vous n’avez ni espace, ni salon, ni connexion en commun.',
  'person.not-all-spaces': {
    one: 'Un autre de vos espaces n’a pas été parcouru.',
    many: '{count} autres de vos espaces n’ont pas été parcourus.',
    other: '{count} autres de vos espaces n’ont pas été parcourus.',
  },
  'person.not-the-same': 'Ce ne sont pas la même personne',
  'person.not-the-same-means':
    'Foyer a réuni ces utilisateurs par leur adresse e-mail. Retirez celui qui est quelqu’un d’autre ; il restera à part.',
  'person.separate': 'Retirer',
  'person.separate-one': 'Retirer {name}',
  'person.taken-apart': '{name} est désormais quelqu’un d’autre.',
  'person.apart': 'Quelqu’un a été retiré de cette personne à la main.',
  'person.undo': 'Annuler',
  'person.rejoin': 'Réunir à nouveau',

  'connection.none': 'Pas de connexion',
  'connection.pending-incoming': 'Attend votre réponse',
  'connection.pending-outgoing': 'Vous avez demandé et attendez une réponse',
  'connection.accepted': 'Connecté avec vous',
  'connection.rejected': 'Refusée',
  'connection.unknown': 'La connexion n’est pas connue',
  'connection.asked': {
    one: 'demandé une fois',
    many: 'demandé {count} de fois',
    other: 'demandé {count} fois',
  },
  'connection.first': 'd’abord {when}',
  'connection.last': 'dernier changement {when}',
} as const satisfies Translated<'fr', typeof english>;
