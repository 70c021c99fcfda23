import type { WrongWords } from '../en/wrong.ts';

/** When something is wrong with Foyer itself, in Japanese. */
export const wrong: WrongWords = {
  ended: 'Foyerを終了します',
  endedMeans:
    '起動直後にFoyerで問題が発生したため、続行できません。もう一度起動してください。報告の方法をご案内します。',
  windowBreaks: 'Foyerのウィンドウが何度も異常終了しています',
  windowBreaksMeans:
    '1分間に3回異常終了したため、自動での再表示を中止しました。リクエストは引き続き通知とトレイのメニューに届きます。',
  tryAgain: '再試行',
  notNow: '今はしない',
  saveReport: '問題レポートを保存',
  reportFile: 'テキストファイル',
};
