import type { invitationProblems as english } from '../en/invitation-problems.ts';
import type { Translated } from '../translated.ts';

export const invitationProblems = {
  'too-many-invitations': {
    happened: 'Spaces n’accepte que dix invitations en dix minutes.',
    means: 'Rien n’a été envoyé, et rien de ce que vous avez tapé n’est perdu.',
    todo: 'Attendez {minutes|10} min, puis réessayez.',
  },
  'no-mail-address': {
    happened: '{address|Ceci} n’est pas une adresse e-mail.',
    means: 'On ne peut inviter personne avec cela.',
    todo: 'Vérifiez comment elle est écrite.',
  },
  'address-unknown': {
    happened: 'Foyer ne connaît pas d’adresse e-mail de {name|cette personne}.',
    means: 'Elle n’est pas dans votre Spaces, on ne peut donc l’inviter que par e-mail.',
    todo: 'Tapez son adresse e-mail.',
  },
  'password-needed': {
    happened: 'Cet espace demande un code PIN.',
    means: 'La personne qui vous a invité le connaît.',
    todo: 'Saisissez le code PIN, puis rejoignez.',
  },
  'password-wrong': {
    happened: 'Ce code PIN n’ouvre pas l’espace.',
    means: 'Il est peut-être mal tapé, ou il a été changé.',
    todo: 'Saisissez-le à nouveau, ou demandez à la personne qui vous a invité.',
  },
  'invitation-unknown': {
    happened: '{host|Le serveur} ne connaît plus cette invitation.',
    means: 'Elle est terminée, ou son espace a été supprimé.',
    todo: 'Demandez une nouvelle invitation.',
  },
  'invitation-refused': {
    happened: '{host|Le serveur} ne vous a pas laissé entrer ({said|aucune raison donnée}).',
    means: 'L’invitation est peut-être pour une autre adresse que celle de ce compte.',
    todo: 'Rejoignez avec un autre compte ou comme invité, ou demandez une nouvelle invitation.',
  },
  'link-unknown': {
    happened: 'Foyer ne comprend pas ce lien.',
    means: 'Il est peut-être abîmé, ou prévu pour un Foyer plus récent.',
    todo: 'Copiez toute l’invitation et collez-la dans la recherche.',
  },
} as const satisfies Translated<'fr', typeof english>;
