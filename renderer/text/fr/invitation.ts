import type { invitation as english } from '../en/invitation.ts';
import type { Translated } from '../translated.ts';

export const invitation = {
  'arrived.invitation': '{name} vous invite dans {space}.',
  'arrived.somebody': 'Quelqu’un',
  'arrived.some-space': 'un espace',
  'arrived.look': 'Voir',

  'invitation.invites-you': 'vous invite dans',
  'invitation.somebody': 'Quelqu’un vous invite dans',
  'invitation.unnamed-space': 'Un espace sans nom',
  'invitation.host': 'Où elle mène',
  'invitation.inviter': 'Qui invite',
  'invitation.written': 'Ces noms ont été écrits par l’auteur du lien. Seul le serveur est sûr.',
  'invitation.from-clipboard': 'Trouvée dans votre presse-papiers.',
  'invitation.what-happens':
    'Foyer demande au serveur de vous laisser entrer, et ouvre l’espace dans votre navigateur.',
  'invitation.join-as': 'Rejoindre en tant que {name}',
  'invitation.as-guest': 'Rejoindre comme invité',
  'invitation.guest-name': 'Votre nom d’invité',
  'invitation.guest-means':
    'Un invité ne voit que cet espace, avec le nom ci-dessus. Après 24 heures, la visite se termine.',
  'invitation.sign-in': 'D’abord se connecter',
  'invitation.sign-in-means':
    'Avec un compte à vous, vous gardez l’espace. Cette invitation attend ici.',
  'invitation.not-now': 'Pas maintenant',
  'invitation.pin': 'Code PIN de l’espace',
  'invitation.joining': 'Demande d’entrée…',
  'invitation.joined': 'Vous y êtes',
  'invitation.joined-as': 'Vous êtes entré en tant que {role}.',
  'invitation.uninvited':
    'L’invitation est peut-être pour une autre adresse que la vôtre. Avec ce compte-là, vous pourrez davantage ; ou demandez-en une à votre adresse.',
  'invitation.opened': 'L’espace s’ouvre dans votre navigateur.',
  'invitation.done': 'Terminé',
  'invitation.open': 'Ouvrir à nouveau',
  'invitation.gone': 'Cette invitation n’est plus ici',
  'invitation.gone-means': 'Collez son lien dans la recherche, et elle réapparaît.',
  'invitation.none': 'Ce n’est pas une invitation',
  'invitation.none-means': 'Copiez le lien complet de l’invitation et collez-le dans la recherche.',
  'invitation.role-member': 'membre',
  'invitation.role-admin': 'administrateur',
  'invitation.role-guest': 'invité',
} as const satisfies Translated<'fr', typeof english>;
