import type { invitation as english } from '../en/invitation.ts';
import type { Translated } from '../translated.ts';

export const invitation = {
  'arrived.invitation': '{name}から{space}への招待です。',
  'arrived.somebody': '不明な送信者',
  'arrived.some-space': 'スペース',
  'arrived.look': '見る',

  'invitation.invites-you': 'さんからの招待：',
  'invitation.somebody': '招待されたスペース：',
  'invitation.unnamed-space': '名前のないスペース',
  'invitation.host': 'リンク先',
  'invitation.inviter': '招待した人',
  'invitation.written':
    'これらの名前は、リンクを作った人が書いたものです。確かなのはサーバーだけです。',
  'invitation.from-clipboard': 'クリップボードで見つかりました。',
  'invitation.what-happens': 'Foyerがサーバーに参加を申し込み、ブラウザーでスペースを開きます。',
  'invitation.join-as': '{name}として参加',
  'invitation.as-guest': 'ゲストとして参加',
  'invitation.guest-name': 'ゲストとしての名前',
  'invitation.guest-means':
    'ゲストには、このスペースだけが上の名前で表示されます。24時間後に終了します。',
  'invitation.sign-in': '先にサインイン',
  'invitation.sign-in-means':
    '自分のアカウントで参加すると、スペースが残ります。この招待はここで待っています。',
  'invitation.not-now': '今はしない',
  'invitation.pin': 'スペースのPIN',
  'invitation.joining': '参加を申し込んでいます…',
  'invitation.joined': '参加しました',
  'invitation.joined-as': '{role}として参加しました。',
  'invitation.uninvited':
    'この招待は別のアドレス宛てかもしれません。そのアカウントならより多くのことができます。または、自分のアドレス宛ての招待を頼んでください。',
  'invitation.opened': 'ブラウザーでスペースを開きます。',
  'invitation.done': '完了',
  'invitation.open': 'もう一度開く',
  'invitation.gone': 'この招待はもうここにありません',
  'invitation.gone-means': 'リンクを検索欄に貼り付けると、再び表示されます。',
  'invitation.none': 'これは招待ではありません',
  'invitation.none-means': '招待のリンク全体をコピーして、検索欄に貼り付けてください。',
  'invitation.role-member': 'メンバー',
  'invitation.role-admin': '管理者',
  'invitation.role-guest': 'ゲスト',
} as const satisfies Translated<'ja', typeof english>;
