import type { ways as english } from '../en/ways.ts';
import type { Translated } from '../translated.ts';

export const ways = {
  'way.direct-space': '{system}のダイレクトスペースを開く',
  'way.chat': '{system}でチャット',
  'way.room': '{system}で{place}を開く',
  'way.video-call': '{system}でビデオ通話を開始',
  'way.copy-link': '{system}のダイレクトスペースのリンクをコピー',
  'way.connect': '{system}で接続をリクエスト',
  'way.invite': '{system}の新しいスペースに招待',

  'ways.heading': '{name}さんへの連絡方法',
  'ways.none': 'ここから{name}さんに連絡する方法はまだありません。',
  'ways.preferred': '前回の選択',
  'ways.next': '代わりに：{way}',
  'ways.copied': 'リンクをコピーしました。',
  'ways.asked': '{name}さんにリクエストを送信しました。',

  'way-key.direct-space': 'd',
  'way-key.chat': 'c',
  'way-key.room': 'r',
  'way-key.video-call': 'v',
  'way-key.copy-link': 'l',
  'way-key.connect': 'a',
  'way-key.invite': 'i',

  'group.label': 'グループに選択中',
  'group.picked': { other: '{count}人を選択中' },
  'group.remove': '{name}さんを外す',
  'group.chat': '全員でチャット',
  'group.new-space': '新しいスペース',
  'group.new-space-instead': '全員で新しいスペースを作成',

  'offer.join': 'この招待のスペースに参加',
  'offer.join-space': '{space}に参加',
  'offer.from': '{name}さんからの招待（{host}）',
  'offer.address': '{address}を新しいスペースに招待',
} as const satisfies Translated<'ja', typeof english>;
