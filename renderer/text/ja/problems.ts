import type { problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';
import { barriers } from './barriers.ts';
import { invitationProblems } from './invitation-problems.ts';
import { wayProblems } from './way-problems.ts';

export const problems = {
  offline: {
    happened: 'ネットワークがありません。',
    means: '最後にわかった内容を表示しています。',
    todo: 'ネットワークが復旧すると、自動的に再開します。',
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
  'sign-in-cancelled': {
    happened: 'サインインをキャンセルしました。',
    means: '何も変更されていません。',
    todo: 'いつでもやり直せます。',
  },
  'sign-in-timed-out': {
    happened: 'ブラウザーからの応答がありませんでした。',
    means: '5分たったので、待つのをやめました。',
    todo: 'もう一度サインインして、ブラウザーで完了してください。',
  },
  'sign-in-denied': {
    happened: 'アクセスが許可されませんでした。',
    means: 'ブラウザーで拒否が選ばれました。',
    todo: 'このアカウントを使うには、もう一度サインインして許可してください。',
  },
  'sign-in-state-mismatch': {
    happened: 'Foyerが求めていない応答がブラウザーから届きました。',
    means: '以前の試行の残りか、ほかの人のものかもしれません。破棄しました。',
    todo: 'ブラウザーのウィンドウを1つにして、もう一度サインインしてください。',
  },
  'sign-in-port-taken': {
    happened: 'ポート{port|番号}は別のプログラムが使っています。',
    means: 'ブラウザーからFoyerに戻れませんでした。',
    todo: 'そのプログラムを終了するか、設定で別のリダイレクトポートを選んでください。',
  },
  'sign-in-refused': {
    happened: '{host|サーバー}がサインインを拒否しました。',
    means:
      'クライアントID、シークレット、リダイレクトアドレスのいずれかが登録と合わないかもしれません。',
    todo: '設定で見比べてから、もう一度サインインしてください。',
  },
  'client-id-missing': {
    happened: 'Avaya SpacesにはクライアントIDが必要です。',
    means: '組織ごとにAvaya開発者ポータルで登録します。',
    todo: '設定に入力してください。',
  },
  'address-invalid': {
    happened: '{address|このアドレス}は使えません。',
    means: 'Foyerはhttpsのアドレスだけと通信します。',
    todo: '書き方を確認してください。',
  },
  'refresh-refused': {
    happened: '{host|Avaya Spaces}のサインインが終了しました。',
    means: '期限が切れたか、取り消されました。',
    todo: '再サインインしてください。',
  },
  'session-ended': {
    happened: '{host|Symphony}のセッションが終了しました。',
    means: 'セッションには期限があります。',
    todo: '再サインインしてください。',
  },
  'key-file-unreadable': {
    happened: '鍵ファイルを読み取れません。',
    means: '移動されたか、開く権限がありません。',
    todo: 'ファイルを選び直してください。',
  },
  'key-file-invalid': {
    happened: 'このファイルにはRSA秘密鍵がありません。',
    means: 'パスフレーズのないPEM形式の秘密鍵が必要です。',
    todo: '別のファイルを選んでください。',
  },
  'key-refused': {
    happened: '{host|Symphony}が鍵を拒否しました。',
    means: 'このユーザー名に登録されていないか、期限が切れています。',
    todo: 'ユーザー名を確認するか、管理者に鍵の登録を依頼してください。',
  },
  'session-token-refused': {
    happened: '{host|Symphony}がセッショントークンを拒否しました。',
    means: '期限が切れたか、別のポッドのものです。',
    todo: '新しいものを貼り付けてください。',
  },
  'certificate-unreadable': {
    happened: '{file|証明書ファイル}を読み取れません。',
    means: '移動されたか、開く権限がありません。',
    todo: 'ファイルを選び直してください。',
  },
  'certificate-invalid': {
    happened: '{file|このファイル}には使える証明書がありません。',
    means: 'PEM、.p12、.pfxのファイルが使えます。',
    todo: '別のファイルを選んでください。',
  },
  'certificate-key-missing': {
    happened: '{file|このファイル}には証明書に対応する秘密鍵がありません。',
    means: '鍵は別のファイルにあるかもしれません。',
    todo: 'そのファイルを鍵ファイルとして選んでください。',
  },
  'certificate-passphrase': {
    happened: 'このパスフレーズでは{file|ファイル}を開けません。',
    means: '入力の誤りか、未入力かもしれません。',
    todo: 'ファイルのパスフレーズを入力し直してください。',
  },
  'certificate-expired': {
    happened: '証明書の期限が切れています（{date|過去の日付}）。',
    means: 'もう受け付けられないため、送信しませんでした。',
    todo: '管理者に新しい証明書を依頼してください。',
  },
  'certificate-not-yet-valid': {
    happened: '証明書はまだ有効ではありません（{date|将来の日付}から）。',
    means: '新しい証明書か、このコンピューターの時計が違っています。',
    todo: '時計を確認するか、その日まで待ってください。',
  },
  'certificate-refused': {
    happened: '{host|Symphony}が{name|この名前}の証明書を拒否しました。',
    means: 'その名前の有効なユーザーがいないか、発行者が信頼されていません。',
    todo: '別の証明書を選ぶか、管理者にこの証明書の登録を依頼してください。',
  },
  'certificate-missing': {
    happened: '{host|サーバー}に証明書が届いていません。',
    means: '証明書を求めないアドレスか、途中のプロキシが止めています。',
    todo: 'セッション認証アドレスを確認してください。多くは「-api」で終わり、ポートは8444です。',
  },
  'authority-invalid': {
    happened: '{file|認証局のファイル}には証明書がありません。',
    means: 'PEM形式の認証局の証明書が必要です。',
    todo: '別のファイルを選ぶか、選択を外してください。',
  },
  'server-untrusted': {
    happened: '{host|サーバー}の証明書を信頼できません。',
    means: '認証局が登録されていないか、誰かが間に入っています。何も送信していません。',
    todo: 'この認証局を信頼する設定を管理者に依頼してください。証明書でサインインする場合は、認証局のファイルを選べます。',
  },
  'guest-ended': {
    happened: '{host|Avaya Spaces}でのゲストの利用が終了しました。',
    means: '利用は1日限りで、次は新しいゲストになります。',
    todo: '名前を入力して、もう一度参加してください。',
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
    means: 'フォームに入力中だった内容は失われました。ほかはそのままです。',
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
  ...barriers,
  ...invitationProblems,
  ...wayProblems,
} as const satisfies Translated<'ja', typeof english>;
