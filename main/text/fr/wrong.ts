import type { WrongWords } from '../en/wrong.ts';

/** When something is wrong with Foyer itself, in French. */
export const wrong: WrongWords = {
  ended: 'Foyer doit se fermer',
  endedMeans:
    'Un problème est survenu dans Foyer peu après son démarrage et il ne peut pas continuer. Relancez-le\u00a0: il vous dira comment le signaler.',
  windowBreaks: 'La fenêtre de Foyer plante sans cesse',
  windowBreaksMeans:
    'Elle a planté trois fois en une minute\u00a0; Foyer a donc cessé de la reconstruire. Les demandes arrivent toujours sous forme de notifications et dans le menu de l’icône.',
  tryAgain: 'Réessayer',
  notNow: 'Pas maintenant',
  saveReport: 'Enregistrer le rapport de problème',
  reportFile: 'Fichier texte',
};
