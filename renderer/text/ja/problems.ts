import type { problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';
import { barriers } from './barriers.ts';
import { invitationProblems } from './invitation-problems.ts';
import { signInProblems } from './sign-in-problems.ts';
import { wayProblems } from './way-problems.ts';

export const problems = {
  offline: {
    happened: 'ネットワークがありません。',
    means: '取得も送信もできません。',
    todo: 'ネットワークが復旧すると、アカウントは自動的に再開します。ほかの操作はもう一度試してください。',
  },
  unreachable: {
    happened: '{host|サーバー}に接続できません。',
    means: 'アドレスが違うか、途中で遮られているかもしれません（{reason|理由なし}）。',
    todo: 'アドレス、VPN、プロキシを確認してください。Foyerは試行を続けます。',
  },
  'timed-out': {
    happened: '{host|サーバー}が時間内に応答しませんでした。',
    means: '遅いか、混み合っているかもしれません。',
    todo: '少し待ってから、もう一度試してください。',
  },
  'rate-limited': {
    happened: '{host|サーバー}から頻度を下げるよう求められました。',
    means: '短い時間に問い合わせが多すぎました。',
    todo: '1分待ってから、もう一度試してください。',
  },
  'too-large': {
    happened: '{host|サーバー}の応答が大きすぎました。',
    means: '動作を保つため、読み取りを中止しました。',
    todo: 'もう一度試してください。続く場合は管理者に知らせてください。',
  },
  'unexpected-answer': {
    happened: '{host|サーバー}の応答を理解できませんでした。',
    means: 'ネットワークのログインページなど、別のものが応答したのかもしれません。',
    todo: '設定のアドレスを確認してから、もう一度試してください。',
  },
  'server-error': {
    happened: '{host|サーバー}でエラーが起きました（{status|状態不明}）。',
    means: '原因はサーバー側にあります。',
    todo: '後でもう一度試してください。',
  },
  'not-allowed': {
    happened: '{host|サーバー}がこれを許可していません。',
    means: 'アカウントに権限がありません。',
    todo: '管理者に相談するか、別のアカウントを使ってください。',
  },
  'not-found': {
    happened: '{name|お探しのもの}はもうありません。',
    means: '削除されたか、移動しました。',
    todo: 'リストを更新してください。',
  },
  conflict: {
    happened: 'すでに別の場所で変更されています。',
    means: '別の端末が先だったのかもしれません。',
    todo: '更新して、今の状態を確認してください。',
  },
  'not-accepted': {
    happened: '{host|サーバー}が受け付けませんでした。',
    means: '内容に合わない点があり、何も変更されていません。',
    todo: '入力を確認してから、もう一度試してください。',
  },
  'signed-out': {
    happened: 'サインアウトしています。',
    means: 'あなたの名義で問い合わせることができません。',
    todo: '再サインインしてください。',
  },
  'not-signed-in': {
    happened: 'まだサインインしていません。',
    means: 'これにはアカウントが必要です。',
    todo: '先にサインインしてください。',
  },
  'no-way': {
    happened: 'ここから{name|この人}に連絡する方法がありません。',
    means: '共通の会社、スペース、接続がありません。',
    todo: '接続をリクエストするか、メールを送ってください。',
  },
  'browser-failed': {
    happened: 'ブラウザーが開きませんでした。',
    means: 'システムが起動を拒みました。',
    todo: 'リンクをコピーして、自分で開いてください。',
  },
  'keychain-missing': {
    happened: 'サインインがキーチェーンにありません。',
    means: '削除されたか、キーチェーンが入れ替わりました。',
    todo: '再サインインしてください。',
  },
  'keychain-locked': {
    happened: 'キーチェーンがロックされています。',
    means: 'サインインの読み取りも保存もできません。今の操作は終了するまで有効です。',
    todo: 'キーチェーンのロックを解除してから、もう一度試してください。',
  },
  'keychain-unavailable': {
    happened: 'このシステムにはキーチェーンがありません。',
    means: 'Foyerは秘密をファイルに書きません。サインインは終了するまで有効です。',
    todo: 'キーリングを起動またはインストールしてから、もう一度試してください。',
  },
  'shortcut-taken': {
    happened: '{accelerator|このキー}はほかのアプリが使っています。',
    means: 'ショートカットは変更されていません。',
    todo: '別のキーを選んでください。',
  },
  'shortcut-invalid': {
    happened: '{accelerator|このキー}はショートカットに使えません。',
    means: 'ショートカットは変更されていません。',
    todo: 'Ctrl、Alt、Superのいずれかと別のキーを組み合わせてください。',
  },
  'file-broken': {
    happened: '{name|Foyerのファイル}を読み取れず、{aside|隣のコピー}として残しました。',
    means: '読み取れた内容は有効です。残りは初回起動時の状態です。',
    todo: '設定し直すか、コピーを直してFoyerの終了中に戻してください。',
  },
  'window-broke': {
    happened: 'Foyerのウィンドウが異常終了したため、作り直しました。',
    means: 'パスワードなどの秘密情報とコマンドのフォームは空に戻りましたが、ほかはそのままです。',
    todo: 'また起きる場合は、報告してください。',
  },
  'report-not-saved': {
    happened: '{file|レポート}をそこに保存できませんでした（{reason|理由は不明です}）。',
    means: 'ディスクがいっぱいか、そのフォルダーに書き込む権限がない可能性があります。',
    todo: '別のフォルダーを選ぶか、テキストをコピーしてください。',
  },
  'setting-managed': {
    happened: 'この設定は組織によって管理されています。',
    means: 'Foyerは管理者のポリシーに従います。',
    todo: '変更は管理者に依頼してください。',
  },
  'disk-refused': {
    happened: 'Foyerのフォルダーに書き込めませんでした。',
    means: 'ディスクがいっぱいか、読み取り専用かもしれません。この変更は終了すると失われます。',
    todo: '空き容量を作ってから、もう一度試してください。',
  },
  refused: {
    happened: 'この入力は受け付けられません。',
    means: '長すぎるか、使えないものが含まれています。',
    todo: '入力を確認してください。',
  },
  cancelled: {
    happened: 'キャンセルしました。',
    means: '{host|サーバー}を待つのをやめました。',
    todo: 'いつでもやり直せます。',
  },
  'not-confirmed': {
    happened: '何も送信していません。',
    means: '先に確認が必要です。',
    todo: 'よろしければ確認してください。',
  },
  'done-unknown': {
    happened: '{host|サーバー}で実行されたかどうかわかりません。',
    means: 'はっきりした応答がありませんでした。実行された可能性があります。',
    todo: '再試行する前に確認してください。',
  },
  'ended-unexpectedly': {
    happened: '前回、Foyerが予期せず終了しました。',
    means: '選択や送信の内容は残っていますが、開いていた入力欄の内容は残っていません。',
    todo: 'また起きたら、報告してください。',
  },
  internal: {
    happened: 'Foyerの内部で問題が起きました。',
    means: '原因はFoyerにあります。データを含めずにログに記録しました。',
    todo: 'もう一度試してください。続く場合は報告してください。',
  },
  ...signInProblems,
  ...barriers,
  ...invitationProblems,
  ...wayProblems,
} as const satisfies Translated<'ja', typeof english>;
