import type { outgoing as english } from '../en/outgoing.ts';
import type { Translated } from '../translated.ts';

export const outgoing = {
  'outgoing.pending': 'Pas encore de réponse',
  'outgoing.declined': 'Refusée',
  'outgoing.asked-first': 'demandé {when}',
  'outgoing.declined-when': 'refusé {when}',
  'outgoing.times': {
    one: 'demandé une fois',
    many: 'demandé {count} de fois',
    other: 'demandé {count} fois',
  },
  'outgoing.again': 'Redemander…',
  'outgoing.sure': '{name} a refusé. Redemander ?',
  'outgoing.sure-yes': 'Redemander',
  'outgoing.sure-no': 'En rester là',
  'outgoing.asking': 'Envoi…',
  'outgoing.none': 'Aucune demande en cours',
  'outgoing.none-means':
    'Quand vous demandez une connexion à quelqu’un, la demande reste ici jusqu’à ce qu’elle soit acceptée. Cherchez une personne et choisissez « Demander une connexion ».',
  'outgoing.no-account': 'Aucun compte n’envoie de demandes',
  'outgoing.no-account-means': 'Connectez-vous à Symphony, et vos demandes envoyées seront ici.',
  'outgoing.find': 'Chercher quelqu’un',
} as const satisfies Translated<'fr', typeof english>;
