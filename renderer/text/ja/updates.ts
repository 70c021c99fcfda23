import type { Sentence } from '../language.ts';

/** What is said of newer versions, and of leaving altogether. */
export const updates = {
  'updates.check': '新しいバージョンを確認する',
  'updates.check-hint': '1 日に 1 回です。あなたに関する情報は送信されません。',
  'updates.unknown': '新しいバージョンはまだ確認していません。',
  'updates.elsewhere': '新しいバージョンは、このパッケージの入手元から提供されます。',
  'updates.checking': '新しいバージョンを確認しています…',
  'updates.newest': '最新のバージョンです（{time} 現在）。',
  'updates.told': 'バージョン {version} があります。',
  'updates.not-by-itself':
    'この種類のパッケージは自動では更新されません。今回と同じ方法でインストールしてください。',
  'updates.not-fetched': '自動でダウンロードできませんでした。',
  'updates.downloading': 'バージョン {version} をダウンロードしています: {percent} %。',
  'updates.ready': 'バージョン {version} の準備ができました。Foyer を終了すると切り替わります。',
  'updates.failed': '新しいバージョンがあるかどうか確認できませんでした。',
  'updates.look': '今すぐ確認',
  'updates.page': 'ページを開く',
  'updates.restart': '今すぐ再起動',
} as const satisfies Readonly<Record<string, Sentence>>;
