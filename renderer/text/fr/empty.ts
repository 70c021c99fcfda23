import type { empty as english } from '../en/empty.ts';
import type { Translated } from '../translated.ts';

export const empty = {
  'empty.no-results': 'Personne ne correspond à « {query} »',
  'empty.no-results-means':
    'Essayez moins de lettres, des initiales comme « jd », ou une entreprise.',
  'empty.invite-means':
    'Avec une adresse e-mail complète, vous pouvez inviter quelqu’un de nouveau.',
  'empty.address-means': 'Mais vous pouvez inviter cette adresse dans un nouvel espace.',
  'empty.asking-means':
    'Personne que vous connaissez ne correspond. L’annuaire connaît peut-être quelqu’un.',
  'empty.nobody': 'Personne pour l’instant',
  'empty.nobody-means':
    'Les personnes apparaissent quand vous leur avez parlé ou accepté une demande. Actualisez pour regarder à nouveau.',
  'empty.gathering': 'Récupération de vos contacts…',
  'empty.gathering-means': 'La première fois prend un instant. Vous pouvez déjà taper.',
  'empty.offline': 'Vous êtes hors ligne',
  'empty.offline-means': 'Vos contacts apparaîtront dès le retour du réseau.',
  'empty.signed-out': 'Vous êtes déconnecté',
  'empty.signed-out-means': 'Reconnectez-vous ci-dessous, et vos contacts seront de retour.',
  'empty.refresh': 'Actualiser',
} as const satisfies Translated<'fr', typeof english>;
