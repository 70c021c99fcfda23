import type { popover as english } from '../en/popover.ts';
import type { Translated } from '../translated.ts';

export const popover = {
  'requests.asked': { other: '{count}回リクエスト' },
  'requests.card': '{name}さんからの接続リクエスト',
  'requests.heading': { other: '接続リクエスト：{count}件' },
  'requests.more': { other: 'ほか{count}件のリクエスト' },
  'requests.fewer': '表示を減らす',
  'requests.nameless': '名前のないユーザー',
  'requests.accept': '承認',
  'requests.reject': '拒否',
  'requests.accepting': '承認しています…',
  'requests.rejecting': '拒否しています…',
  'requests.accept-waits': 'ネットワークが復旧したら承認します。',
  'requests.reject-waits': 'ネットワークが復旧したら拒否します。',
  'requests.try-again': '再試行',
  'requests.elsewhere':
    'このセッションではリクエストの表示だけができます。返答はSymphonyで行ってください。',
  'requests.open-in-symphony': 'Symphonyで開く',

  'status.heading': 'アカウント',
  'status.connecting': '接続しています…',
  'status.connected': '接続済み',
  'status.refreshing': '更新しています…',
  'status.offline': '{time}からオフライン',
  'status.signed-out': 'サインアウト済み',
  'status.sign-in-again': '再サインイン',
  'status.in-memory': '終了するまで保持',

  'keychain.locked':
    'キーチェーンがロックされています。サインインはFoyerを終了するまでしか保持されません。',
  'keychain.unavailable':
    'キーチェーンがありません。サインインはFoyerを終了するまでしか保持されません。',
  'keychain.try-again': '再試行',
  'shortcut.taken': '{keys}はほかのアプリが使っています。別のキーを選んでください。',
  'shortcut.invalid': '{keys}はショートカットに使えません。別のキーを選んでください。',
  'shortcut.choose': 'キーを選ぶ',
  'tray.absent':
    'このデスクトップはトレイアイコンを表示しません。{keys}を押すか、Foyerをもう一度起動して開いてください。',
  'tray.absent-alone':
    'このデスクトップはトレイアイコンを表示しません。Foyerをもう一度起動して開いてください。',
  'notice.dismiss': '閉じる',
  'report.open': '問題を報告',

  'signing-in.spaces': 'ブラウザーを待っています…',
  'signing-in.spaces-means':
    'ブラウザーでAvaya Spacesにサインインしてください。終わるとFoyerに戻ります。',
  'signing-in.checking': 'サインインを確認しています…',
  'signing-in.symphony-means': 'Symphonyがユーザーを確認しています。少しお待ちください。',
  'signing-in.checking-means': 'Avaya Spacesがユーザーを確認しています。少しお待ちください。',
  'signing-in.copy': 'リンクをコピー',
  'signing-in.copied': 'リンクをコピーしました',
  'signing-in.cancel': 'キャンセル',

  'system.spaces': 'Avaya Spaces',
  'system.symphony': 'Symphony',
  'system.spaces-short': 'Spaces',
  'system.symphony-short': 'Symphony',

  'commands.label': 'コマンドを検索',

  'ways.more': 'ほかのサインイン方法',
  'ways.guest': 'ゲストとして',
  'ways.guest-means': '名前だけで、1日間',
  'ways.service-app': 'サービスアカウントとして',
  'ways.service-app-means': '会社の鍵ファイルを使って',

  'keys.heading': 'キー操作',

  'key.ctrl': 'Ctrl',
  'key.shift': 'Shift',
  'key.space': 'スペース',
  'key.enter': 'Enter',
  'key.esc': 'Esc',

  'moment.just-now': 'たった今',
} as const satisfies Translated<'ja', typeof english>;
