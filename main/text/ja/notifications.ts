import type { NotificationWords } from '../en/notifications.ts';
import { grammarOf } from '../grammar.ts';

const { counted, listed } = grammarOf('ja');

/** Notifications in Japanese. */
export const notifications: NotificationWords = {
  open: '開く',
  accept: '承認',
  reject: '拒否',
  openInSymphony: 'Symphonyで開く',
  answerInFoyer: 'Foyerで応答できます。',
  somebody: 'ユーザー',
  called: (name) => `${name}さん`,
  knocks: (who) => `${who}から接続リクエストがあります`,
  asked: (times) => (times > 1 ? counted(times, { other: '#回目のリクエスト' }) : ''),
  facts: (facts) => facts.filter((fact) => fact !== '').join(' · '),
  knockTogether: (count) => counted(count, { other: '#人から接続リクエストがあります' }),
  names: (names, more) =>
    listed(more > 0 ? [...names, counted(more, { other: 'ほか#人' })] : names),
  failed: (answer, who) =>
    answer === 'accept'
      ? `${who}のリクエストを承認できませんでした`
      : `${who}のリクエストを拒否できませんでした`,
  reasons: {
    offline: 'このコンピューターはオフラインです。接続が戻ってからもう一度お試しください。',
    unreachable: 'サーバーから応答がありませんでした。しばらくしてからもう一度お試しください。',
    'timed-out': 'サーバーの応答に時間がかかりすぎました。しばらくしてからもう一度お試しください。',
    'rate-limited': 'サーバーが混み合っています。1分後にもう一度お試しください。',
    'server-error': 'サーバーで問題が発生しました。しばらくしてからもう一度お試しください。',
    'not-allowed': 'このアカウントではこのリクエストに応答できません。',
    'not-found': 'このリクエストはもうありません。',
    conflict: 'リクエストの内容が変わりました。Foyerを開いて確認してください。',
    'signed-out': 'サインアウトしています。先にサインインしてください。',
    'not-signed-in': 'サインアウトしています。先にサインインしてください。',
    'session-ended': 'セッションが終了しました。先にサインインし直してください。',
  },
  anotherReason: '問題が発生しました。Foyerを開いて詳細を確認してください。',
};
