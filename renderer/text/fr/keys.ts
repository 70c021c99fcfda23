import type { keys as english } from '../en/keys.ts';
import type { Translated } from '../translated.ts';

export const keys = {
  'keys.move': 'Parcourir la liste',
  'keys.open': 'Joindre par la meilleure voie',
  'keys.second': 'La deuxième voie ; un nouvel espace',
  'keys.ways': 'Toutes les voies',
  'keys.pick': 'Choisir pour un groupe, ou retirer',
  'keys.copy-link': 'Copier le lien vers l’espace',
  'keys.card': 'Voir la fiche',
  'keys.commands': 'Commandes',
  'keys.favourite': 'Marquer comme favori',
  'keys.answer': 'Accepter ou refuser une demande',
  'keys.refresh': 'Actualiser',
  'keys.new-space': 'Nouvel espace',
  'keys.spaces': 'Mes espaces',
  'keys.outgoing': 'Demandes envoyées',
  'keys.settings': 'Réglages',
  'keys.zoom': 'Plus grand, plus petit, taille habituelle',
  'keys.back': 'Effacer, revenir, masquer',
  'keys.help': 'Afficher ces touches',
  'keys.close': 'Fermer',
} as const satisfies Translated<'fr', typeof english>;
