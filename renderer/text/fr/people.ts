import type { people as english } from '../en/people.ts';
import type { Translated } from '../translated.ts';

export const people = {
  'search.label': 'Chercher une personne',
  'search.placeholder': 'Nom, entreprise ou e-mail…',
  'search.clear': 'Effacer',
  'search.found': {
    one: '{count} personne',
    many: '{count} de personnes',
    other: '{count} personnes',
  },

  'people.label': 'Personnes',
  'people.favourites': 'Favoris',
  'people.recents': 'Récents',
  'people.everyone': 'Tout le monde',
  'people.directory': 'Dans l’annuaire',
  'people.asking-directory': 'Recherche dans l’annuaire…',
  'people.nameless': 'Sans nom',
  'people.favourite': 'Favori',
  'people.add-favourite': 'Ajouter aux favoris',
  'people.remove-favourite': 'Retirer des favoris',
  'people.on-spaces': 'sur Avaya Spaces',
  'people.on-symphony': 'sur Symphony',

  'presence.available': 'Disponible',
  'presence.busy': 'Occupé',
  'presence.in-a-meeting': 'En réunion',
  'presence.on-the-phone': 'Au téléphone',
  'presence.do-not-disturb': 'Ne pas déranger',
  'presence.be-right-back': 'De retour bientôt',
  'presence.away': 'Absent',
  'presence.out-of-office': 'Absent du bureau',
  'presence.off-work': 'Ne travaille pas',
  'presence.offline': 'Hors ligne',
  'presence.unknown': 'Présence inconnue',

  'enter.direct-space': 'Espace direct',
  'enter.chat': 'Discuter sur {system}',
  'enter.room': 'Salon commun',
  'enter.space': 'Espace commun',
  'enter.video-call': 'Appel vidéo',
  'enter.copy-link': 'Copier le lien',
  'enter.connect': 'Demander à se connecter',
  'enter.invite': 'Inviter par e-mail',

  'welcome.heading': 'Qui est là ?',
  'welcome.means':
    'Connectez-vous : Foyer montre qui est disponible, vous y conduit en trois lettres et vous dit qui frappe à la porte.',
  'welcome.spaces-means': 'Connexion par votre navigateur',
  'welcome.symphony-means': 'Connexion avec votre pod et votre clé',
} as const satisfies Translated<'fr', typeof english>;
