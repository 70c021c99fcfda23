import type { SpacesOperationName } from '../../spaces/operations.ts';

/** What the operations of Spaces are for, in French. */
export const spacesPurposes: Readonly<Record<SpacesOperationName, string>> = {
  'users.me': 'Voir qui vous êtes dans Spaces',
  'users.colleagues': 'Rechercher des personnes de votre entreprise et de vos espaces',
  'users.withDirectSpace':
    'Rechercher des personnes avec qui vous avez un espace direct, de toute entreprise',
  'users.people': 'Rechercher rapidement des personnes, cinq au plus',
  'users.spaces': 'Lister vos espaces, les plus actifs d’abord',
  'users.markRead': 'Marquer un espace comme lu',
  'users.meetingRoom': 'Rechercher la salle personnelle d’une personne',
  'spaces.direct': 'Ouvrir l’espace direct avec une personne, créé s’il n’existe pas',
  'spaces.get': 'Voir un espace',
  'spaces.rename': 'Renommer un espace',
  'spaces.members': 'Lister les membres d’un espace',
  'spaces.join': 'Rejoindre un espace',
  'spaces.activeMeeting': 'Voir si un appel est en cours dans un espace (aucun\u00a0: introuvable)',
  'invitations.createSpace': 'Créer un espace et y inviter des personnes',
  'invitations.add': 'Inviter des personnes dans un espace',
  'invitations.update': 'Modifier une invitation',
  'invitations.join': 'Suivre une invitation dans son espace',
  'guests.signIn': 'Entrer comme invité pour 24 heures',
  'service.configurations': 'Voir où se trouvent les parties de Spaces',
  'service.limit': 'Voir combien de requêtes un compte peut envoyer',
};
