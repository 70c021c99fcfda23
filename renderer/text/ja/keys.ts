import type { keys as english } from '../en/keys.ts';
import type { Translated } from '../translated.ts';

export const keys = {
  'keys.move': 'リスト内を移動',
  'keys.open': '最適な方法で連絡',
  'keys.second': '2番目の方法、新しいスペース',
  'keys.ways': 'すべての連絡方法',
  'keys.pick': 'グループに選ぶ、または外す',
  'keys.copy-link': 'スペースのリンクをコピー',
  'keys.card': 'カードを表示',
  'keys.commands': 'コマンド',
  'keys.favourite': 'お気に入りに登録',
  'keys.answer': 'リクエストを承認または拒否',
  'keys.refresh': '更新',
  'keys.new-space': '新しいスペース',
  'keys.spaces': 'マイスペース',
  'keys.outgoing': '送信したリクエスト',
  'keys.settings': '設定',
  'keys.zoom': '拡大、縮小、標準サイズ',
  'keys.back': 'クリア、戻る、隠す',
  'keys.help': 'このキー一覧を表示',
  'keys.close': '閉じる',
} as const satisfies Translated<'ja', typeof english>;
