import type { SpacesOperationName } from '../../spaces/operations.ts';

/** What the operations of Spaces are for, in Japanese. */
export const spacesPurposes: Readonly<Record<SpacesOperationName, string>> = {
  'users.me': 'Spacesでの自分の情報を表示',
  'users.colleagues': '会社やスペースのユーザーを検索',
  'users.withDirectSpace': 'ダイレクトスペースのある相手を検索（社外を含む）',
  'users.people': 'ユーザーをすばやく検索（最大5人）',
  'users.spaces': '自分のスペースを活発な順に一覧表示',
  'users.markRead': 'スペースを既読に変更',
  'users.meetingRoom': 'ユーザーの個人ルームを検索',
  'spaces.direct': '相手とのダイレクトスペースを開く（なければ作成）',
  'spaces.get': 'スペースを表示',
  'spaces.rename': 'スペースのタイトルを変更',
  'spaces.members': 'スペースのメンバーを一覧表示',
  'spaces.join': 'スペースに参加',
  'spaces.activeMeeting': 'スペースで通話中かを表示（なければ「見つかりません」）',
  'invitations.createSpace': 'スペースを作成して招待',
  'invitations.add': 'スペースに招待',
  'invitations.update': '招待を変更',
  'invitations.join': '招待を受けてスペースに参加',
  'guests.signIn': 'ゲストとして24時間参加',
  'service.configurations': 'Spacesの各サーバーの場所を表示',
  'service.limit': 'アカウントの利用上限を表示',
};
