import type { person as english } from '../en/person.ts';
import type { Translated } from '../translated.ts';

export const person = {
  'view.person': 'ユーザー',
  'view.invitation': '招待',
  'view.members': 'メンバー',
  'view.more': 'その他',
  'view.quoted': '「{words}」',
  'person.since': '{time}から',
  'person.address': 'アドレス',
  'person.copy-address': 'アドレスをコピー',
  'person.reached': '連絡',
  'person.never-reached': 'ここからはまだありません',
  'person.times-reached': { other: '{count}回' },
  'person.last-reached': '、最後は{when}',
  'person.in-common': '共通',
  'person.asking-in-common': 'システムに問い合わせています…',
  'person.nothing-in-common': '共通のスペース、ルーム、接続はありません。',
  'person.not-all-spaces': {
    other: 'ほかの{count}件のスペースは確認していません。',
  },
  'person.not-the-same': '同じ人ではありません',
  'person.not-the-same-means':
    'Foyerはメールアドレスをもとに、これらのユーザーを1人にまとめました。別の人を外すと、以後は別々に表示されます。',
  'person.separate': '外す',
  'person.separate-one': '{name}さんを外す',
  'person.taken-apart': '{name}さんは以後、別の人として表示されます。',
  'person.apart': 'このユーザーから手動で外された人がいます。',
  'person.undo': '元に戻す',
  'person.rejoin': '再びまとめる',

  'connection.none': '未接続',
  'connection.pending-incoming': 'あなたの返答を待っています',
  'connection.pending-outgoing': 'リクエストの返答待ちです',
  'connection.accepted': '接続済み',
  'connection.rejected': '拒否',
  'connection.unknown': '接続の状態は不明です',
  'connection.asked': { other: '{count}回リクエスト' },
  'connection.first': '最初は{when}',
  'connection.last': '最終変更は{when}',
} as const satisfies Translated<'ja', typeof english>;
