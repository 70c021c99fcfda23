import type { updates as english } from '../en/updates.ts';
import type { Translated } from '../translated.ts';

export const updates = {
  'updates.check': 'Chercher de nouvelles versions',
  'updates.check-hint': 'Une fois par jour. Rien sur vous n’est envoyé.',
  'updates.unknown': 'Foyer n’a pas encore cherché de nouvelle version.',
  'updates.elsewhere': 'Les nouvelles versions viennent de là où vous avez eu celle-ci.',
  'updates.checking': 'Recherche d’une nouvelle version…',
  'updates.newest': 'C’est la dernière version, au {time}.',
  'updates.told': 'La version {version} est là.',
  'updates.not-by-itself':
    'Ce type de paquet ne se remplace pas lui-même : installez-la comme celle-ci.',
  'updates.not-fetched': 'Foyer n’a pas pu la télécharger lui-même.',
  'updates.downloading': 'La version {version} arrive : {percent} %.',
  'updates.ready': 'La version {version} est prête. Elle s’installe quand vous quittez Foyer.',
  'updates.failed': 'Foyer n’a pas pu savoir s’il y a une nouvelle version.',
  'updates.look': 'Chercher maintenant',
  'updates.page': 'Ouvrir sa page',
  'updates.restart': 'Redémarrer maintenant',

  'erase.all': 'Se déconnecter et effacer…',
  'erase.all-hint':
    'Vous déconnecte partout et supprime ce que Foyer conserve sur cet ordinateur. Une confirmation vous est demandée.',
} as const satisfies Translated<'fr', typeof english>;
