import type { WrongWords } from '../en/wrong.ts';

/** When something is wrong with Foyer itself, in German. */
export const wrong: WrongWords = {
  ended: 'Foyer muss sich beenden',
  endedMeans:
    'Kurz nach dem Start ist in Foyer etwas schiefgegangen, und es kann nicht weiterlaufen. Starten Sie es noch einmal: Es sagt Ihnen dann, wie Sie das melden.',
  windowBreaks: 'Das Fenster von Foyer stürzt immer wieder ab',
  windowBreaksMeans:
    'Es ist innerhalb einer Minute dreimal abgestürzt. Foyer baut es deshalb nicht mehr von selbst neu auf. Anfragen erreichen Sie weiterhin als Benachrichtigung und im Menü des Symbols.',
  tryAgain: 'Erneut versuchen',
  notNow: 'Nicht jetzt',
  saveReport: 'Problembericht sichern',
  reportFile: 'Textdatei',
};
