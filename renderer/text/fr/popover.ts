import type { popover as english } from '../en/popover.ts';
import type { Translated } from '../translated.ts';

export const popover = {
  'requests.asked': {
    one: 'demandé une fois',
    many: 'demandé {count} de fois',
    other: 'demandé {count} fois',
  },
  'requests.card': 'Demande de connexion de {name}',
  'requests.heading': {
    one: '{count} demande de connexion',
    many: '{count} de demandes de connexion',
    other: '{count} demandes de connexion',
  },
  'requests.more': {
    one: '{count} autre demande',
    many: '{count} d’autres demandes',
    other: '{count} autres demandes',
  },
  'requests.fewer': 'Afficher moins',
  'requests.nameless': 'Quelqu’un sans nom',
  'requests.accept': 'Accepter',
  'requests.reject': 'Refuser',
  'requests.accepting': 'Acceptation…',
  'requests.rejecting': 'Refus…',
  'requests.accept-waits': 'Sera acceptée dès le retour du réseau.',
  'requests.reject-waits': 'Sera refusée dès le retour du réseau.',
  'requests.try-again': 'Réessayer',
  'requests.elsewhere':
    'Cette session peut seulement montrer les demandes. Répondez-y dans Symphony.',
  'requests.open-in-symphony': 'Ouvrir dans Symphony',

  'status.heading': 'Comptes',
  'status.connecting': 'Connexion…',
  'status.connected': 'Connecté',
  'status.refreshing': 'Actualisation…',
  'status.offline': 'Hors ligne depuis {time}',
  'status.signed-out': 'Déconnecté',
  'status.sign-in-again': 'Se reconnecter',
  'status.in-memory': 'Gardé jusqu’à la fermeture de Foyer',

  'keychain.locked':
    'Votre trousseau est verrouillé. Les connexions ne sont gardées que jusqu’à la fermeture de Foyer.',
  'keychain.unavailable':
    'Il n’y a pas de trousseau. Les connexions ne sont gardées que jusqu’à la fermeture de Foyer.',
  'keychain.try-again': 'Réessayer',
  'shortcut.taken': '{keys} appartient à une autre application. Choisissez d’autres touches.',
  'shortcut.invalid': '{keys} ne peut pas servir de raccourci. Choisissez d’autres touches.',
  'shortcut.choose': 'Choisir les touches',
  'tray.absent':
    'Ce bureau n’affiche pas d’icônes de notification. Ouvrez Foyer avec {keys}, ou en le lançant une seconde fois.',
  'tray.absent-alone':
    'Ce bureau n’affiche pas d’icônes de notification. Ouvrez Foyer en le lançant une seconde fois.',
  'notice.dismiss': 'Fermer',
  'report.open': 'Signaler un problème',

  'signing-in.spaces': 'En attente de votre navigateur…',
  'signing-in.spaces-means': 'Connectez-vous-y à Avaya Spaces. Foyer revient de lui-même.',
  'signing-in.checking': 'Vérification de votre connexion…',
  'signing-in.symphony-means': 'Symphony cherche qui vous êtes. Cela prend un instant.',
  'signing-in.checking-means': 'Avaya Spaces confirme qui vous êtes. Cela prend un instant.',
  'signing-in.copy': 'Copier le lien',
  'signing-in.copied': 'Lien copié',
  'signing-in.cancel': 'Annuler',

  'system.spaces': 'Avaya Spaces',
  'system.symphony': 'Symphony',
  'system.spaces-short': 'Spaces',
  'system.symphony-short': 'Symphony',

  'commands.label': 'Chercher une commande',

  'ways.more': 'Autres façons de se connecter',
  'ways.guest': 'En tant qu’invité',
  'ways.guest-means': 'Avec votre seul nom, pour une journée',
  'ways.service-app': 'Avec un compte de service',
  'ways.service-app-means': 'Avec le fichier de clé de votre entreprise',

  'keys.heading': 'Touches',

  'key.ctrl': 'Ctrl',
  'key.shift': 'Maj',
  'key.space': 'Espace',
  'key.enter': 'Entrée',
  'key.esc': 'Échap',

  'moment.just-now': 'à l’instant',
} as const satisfies Translated<'fr', typeof english>;
