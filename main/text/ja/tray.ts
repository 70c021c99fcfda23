import type { TrayWords } from '../en/tray.ts';
import { grammarOf } from '../grammar.ts';

const { counted, timeOfDay } = grammarOf('ja');

/** The tray in Japanese. */
export const tray: TrayWords = {
  open: 'Foyerを開く',
  noRequests: '接続リクエストはありません',
  nameless: '名前のないユーザー',
  accept: '承認',
  reject: '拒否',
  openInSymphony: 'Symphonyで開く',
  answering: '応答しています…',
  waitingForNetwork: 'ネットワークを待っています…',
  recents: '最近の相手',
  pause: '通知を一時停止',
  pauseFor: { hour: '1時間', tomorrow: '明日の朝まで' },
  doNotDisturb: '応答不可',
  quiet: {
    presence: '応答不可：在席状況の設定によります',
    desktop: '応答不可：デスクトップの設定によります',
  },
  resume: (until) => `通知を再開（${timeOfDay(until)}まで一時停止中）`,
  newer: {
    told: (version) => `バージョン${version}があります…`,
    ready: (version) => `バージョン${version}で再起動`,
  },
  settings: '設定…',
  help: 'ヘルプ',
  report: '問題を報告…',
  quit: 'Foyerを終了',
  knocking: (count) =>
    count === 0
      ? 'ほかに接続リクエストはありません'
      : counted(count, { other: '#人から接続リクエストがあります' }),
  signInToProxy: 'プロキシにサインイン…',
  proxyAsks: 'プロキシがサインインを求めています',
  signedOut: '未サインイン',
  signInAgain: '再サインインが必要です',
  offline: 'オフライン',
  connecting: '接続しています…',
  connected: '接続済み',
  account: (system, standing) => `${system}：${standing}`,
};
