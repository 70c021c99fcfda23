import type { invitationProblems as english } from '../en/invitation-problems.ts';
import type { Translated } from '../translated.ts';

export const invitationProblems = {
  'too-many-invitations': {
    happened: 'Spacesの招待は10分間に10件までです。',
    means: '何も送信されていません。入力した内容は残っています。',
    todo: '{minutes|10}分待ってから、もう一度試してください。',
  },
  'no-mail-address': {
    happened: '{address|これ}はメールアドレスではありません。',
    means: 'これでは誰も招待できません。',
    todo: '書き方を確認してください。',
  },
  'address-unknown': {
    happened: '{name|この人}のメールアドレスがわかりません。',
    means: 'あなたのSpacesにいないため、メールでしか招待できません。',
    todo: 'メールアドレスを入力してください。',
  },
  'password-needed': {
    happened: 'このスペースにはPINが必要です。',
    means: '招待した人が知っています。',
    todo: 'PINを入力してから参加してください。',
  },
  'password-wrong': {
    happened: 'このPINではスペースに入れません。',
    means: '入力の誤りか、PINが変更された可能性があります。',
    todo: 'もう一度入力するか、招待した人に確認してください。',
  },
  'invitation-unknown': {
    happened: '{host|サーバー}にはこの招待がもうありません。',
    means: '期限が切れたか、スペースが削除されました。',
    todo: '新しい招待を頼んでください。',
  },
  'invitation-refused': {
    happened: '{host|サーバー}が参加を認めませんでした（{said|理由なし}）。',
    means: 'この招待は別のアドレス宛てかもしれません。',
    todo: '別のアカウントまたはゲストとして参加するか、新しい招待を頼んでください。',
  },
  'link-unknown': {
    happened: 'このリンクを理解できません。',
    means: '壊れているか、新しいバージョンのFoyer用かもしれません。',
    todo: '招待全体をコピーして、検索欄に貼り付けてください。',
  },
} as const satisfies Translated<'ja', typeof english>;
