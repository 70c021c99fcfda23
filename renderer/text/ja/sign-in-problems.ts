import type { signInProblems as english } from '../en/sign-in-problems.ts';
import type { Translated } from '../translated.ts';

export const signInProblems = {
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
} as const satisfies Translated<'ja', typeof english>;
