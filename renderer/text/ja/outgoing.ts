import type { outgoing as english } from '../en/outgoing.ts';
import type { Translated } from '../translated.ts';

export const outgoing = {
  'outgoing.pending': '未返答',
  'outgoing.declined': '拒否されました',
  'outgoing.asked-first': 'リクエスト：{when}',
  'outgoing.declined-when': '拒否：{when}',
  'outgoing.times': { other: '{count}回リクエスト' },
  'outgoing.again': '再リクエスト…',
  'outgoing.sure': '{name}さんは拒否しました。もう一度リクエストしますか？',
  'outgoing.sure-yes': '再リクエスト',
  'outgoing.sure-no': 'やめる',
  'outgoing.asking': 'リクエストしています…',
  'outgoing.none': '未返答のリクエストはありません',
  'outgoing.none-means':
    '接続をリクエストすると、承認されるまでここに表示されます。ユーザーを検索して「接続をリクエスト」を選んでください。',
  'outgoing.no-account': 'リクエストを送信できるアカウントがありません',
  'outgoing.no-account-means':
    'Symphonyにサインインすると、送信したリクエストがここに表示されます。',
  'outgoing.find': 'ユーザーを検索',
} as const satisfies Translated<'ja', typeof english>;
