import type { Sentence } from '../sentence.ts';

/** What is said of keys that the desktop itself manages. */
export const shortcut = {
  'settings.shortcut-managed':
    'このようなキーはデスクトップ環境が管理しています。最初に確認されることがあり、キーはデスクトップの設定で変更できます。',
  'settings.shortcut-command': 'デスクトップの設定で、好きなキーをこのコマンドに割り当てられます。',
  'settings.shortcut-copy': 'コマンドをコピー',
} as const satisfies Readonly<Record<string, Sentence>>;
