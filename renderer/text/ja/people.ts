import type { people as english } from '../en/people.ts';
import type { Translated } from '../translated.ts';

export const people = {
  'search.label': 'ユーザーを検索',
  'search.placeholder': '名前、会社、メールアドレス…',
  'search.clear': 'クリア',
  'search.found': { other: '{count}人' },

  'people.label': 'ユーザー',
  'people.favourites': 'お気に入り',
  'people.recents': '最近',
  'people.everyone': '全員',
  'people.directory': 'ディレクトリ',
  'people.asking-directory': 'ディレクトリを検索しています…',
  'people.nameless': '名前なし',
  'people.favourite': 'お気に入り',
  'people.add-favourite': 'お気に入りに追加',
  'people.remove-favourite': 'お気に入りから削除',
  'people.on-spaces': 'Avaya Spaces',
  'people.on-symphony': 'Symphony',

  'presence.available': '連絡可能',
  'presence.busy': '取り込み中',
  'presence.in-a-meeting': '会議中',
  'presence.on-the-phone': '通話中',
  'presence.do-not-disturb': '応答不可',
  'presence.be-right-back': '一時退席中',
  'presence.away': '退席中',
  'presence.out-of-office': '外出中',
  'presence.off-work': '勤務時間外',
  'presence.offline': 'オフライン',
  'presence.unknown': '在席状況は不明です',

  'enter.direct-space': 'ダイレクトスペース',
  'enter.chat': '{system}でチャット',
  'enter.room': '共通のルーム',
  'enter.space': '共通のスペース',
  'enter.video-call': 'ビデオ通話',
  'enter.copy-link': 'リンクをコピー',
  'enter.connect': '接続をリクエスト',
  'enter.invite': 'メールで招待',

  'welcome.heading': '今、誰がいますか？',
  'welcome.means':
    'サインインすると、連絡できる人がわかり、3文字の入力でその人につながり、接続リクエストが届くとお知らせします。',
  'welcome.spaces-means': 'ブラウザーでサインインします',
  'welcome.symphony-means': 'ポッドと鍵でサインインします',
} as const satisfies Translated<'ja', typeof english>;
