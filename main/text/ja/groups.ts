import type { GroupWords } from '../en/groups.ts';

/** What the groups of operations are about, in Japanese. */
export const groups: GroupWords = {
  'admin.disclaimer': '免責事項',
  'admin.entitlement': 'アプリ',
  'admin.group': '情報バリア',
  'admin.im': '会話',
  'admin.message': 'メッセージ',
  'admin.policy': '情報バリア',
  'admin.system': 'ポッド',
  'admin.user': 'ユーザーアカウント',
  certificate: '証明書',
  connection: '接続',
  im: '会話',
  membership: 'ルームのメンバー',
  presence: '在席状況',
  room: 'ルーム',
  session: 'セッション',
  user: 'ユーザー',
  users: 'ユーザー',
  spaces: 'スペース',
  invitations: '招待',
  guests: 'ゲスト',
  service: 'サービス',
};
