import type { updates as english } from '../en/updates.ts';
import type { Translated } from '../translated.ts';

export const updates = {
  'updates.check': '新しいバージョンを確認',
  'updates.check-hint': '1日に1回。あなたの情報は送信しません。',
  'updates.unknown': '新しいバージョンはまだ確認していません。',
  'updates.elsewhere': '新しいバージョンは、このバージョンの入手先から届きます。',
  'updates.checking': '新しいバージョンを確認しています…',
  'updates.newest': '最新のバージョンです（{time}時点）。',
  'updates.told': 'バージョン{version}があります。',
  'updates.not-by-itself':
    'このパッケージは自動では更新されません。今回と同じ方法でインストールしてください。',
  'updates.not-fetched': '自動でダウンロードできませんでした。',
  'updates.downloading': 'バージョン{version}をダウンロードしています：{percent} %。',
  'updates.ready': 'バージョン{version}の準備ができました。Foyerを終了すると切り替わります。',
  'updates.failed': '新しいバージョンがあるかどうか確認できませんでした。',
  'updates.look': '今すぐ確認',
  'updates.page': 'ページを開く',
  'updates.restart': '今すぐ再起動',

  'erase.all': 'サインアウトして消去…',
  'erase.all-hint':
    'すべてのアカウントからサインアウトし、Foyer がこのコンピューターに保存したものを削除します。実行前に確認します。',
} as const satisfies Translated<'ja', typeof english>;
