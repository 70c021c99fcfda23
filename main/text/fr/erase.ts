import type { EraseWords } from '../en/erase.ts';
import { grammarOf } from '../grammar.ts';

const { listed } = grammarOf('fr');

/** The question before everything goes in French. */
export const erase: EraseWords = {
  question: 'Se déconnecter et tout effacer\u00a0?',
  means: (accounts, folder) =>
    [
      accounts.length > 0 ? `Vous serez déconnecté de ${listed(accounts)}.` : '',
      `Seront supprimés de cet ordinateur\u00a0: tout ce que Foyer conserve dans votre trousseau\u00a0; son dossier ${folder} avec les réglages, les favoris, les personnes connues et les journaux\u00a0; le lancement à l’ouverture de session.`,
      'Foyer quittera ensuite. Il reste installé. Cette action est irréversible.',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  action: 'Se déconnecter et effacer',
  cancel: 'Annuler',
};
