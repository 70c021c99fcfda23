import type { Sentence } from '../language.ts';

/** What is said of newer versions, and of leaving altogether. */
export const updates = {
  'updates.check': 'Chercher les nouvelles versions',
  'updates.check-hint': 'Une fois par jour. Rien n’est envoyé à votre sujet.',
  'updates.unknown': 'Foyer n’a pas encore cherché de nouvelle version.',
  'updates.elsewhere': 'Les nouvelles versions viennent de là où vous avez obtenu celle-ci.',
  'updates.checking': 'Recherche d’une nouvelle version…',
  'updates.newest': 'C’est la version la plus récente, vérifié à {time}.',
  'updates.told': 'La version {version} est là.',
  'updates.not-by-itself':
    'Ce type de paquet ne se remplace pas lui-même\u00a0: installez-la comme celle-ci.',
  'updates.not-fetched': 'Foyer n’a pas pu la télécharger lui-même.',
  'updates.downloading': 'Téléchargement de la version {version}\u00a0: {percent}\u00a0%.',
  'updates.ready':
    'La version {version} est prête. Elle prendra la relève quand vous quitterez Foyer.',
  'updates.failed': 'Foyer n’a pas pu savoir s’il existe une nouvelle version.',
  'updates.look': 'Chercher maintenant',
  'updates.page': 'Ouvrir sa page',
  'updates.restart': 'Redémarrer maintenant',
} as const satisfies Readonly<Record<string, Sentence>>;
