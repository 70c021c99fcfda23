import type { views as english } from '../en/views.ts';
import type { Translated } from '../translated.ts';

export const views = {
  'view.back': '戻る',
  'view.try-again': '再試行',
  'view.copied': 'コピーしました',
  'view.accounts': 'アカウント',
  'view.settings': '設定',
  'view.new-space': '新しいスペース',
  'view.spaces': 'マイスペース',
  'view.outgoing': '送信したリクエスト',
  'view.outgoing-count': { other: '送信したリクエスト：{count}件' },
} as const satisfies Translated<'ja', typeof english>;
