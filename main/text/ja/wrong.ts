import type { WrongWords } from '../en/wrong.ts';

/** When something is wrong with Foyeritself, in Japanese. */
export const wrong: WrongWords = {
  ended: 'Foyer を終了します',
  endedMeans:
    '起動直後に Foyer で問題が発生したため、続行できません。もう一度起動してください。報告の方法をご案内します。',
  windowBreaks: 'Foyer のウィンドウが何度も異常終了しています',
  windowBreaksMeans:
    '1 分間に 3 回異常終了したため、自動での再表示を中止しました。リクエストは引き続き通知とトレイのメニューに届きます。',
  tryAgain: '再試行',
  notNow: '今はしない',
  saveReport: '問題レポートを保存',
  reportFile: 'テキストファイル',
};
