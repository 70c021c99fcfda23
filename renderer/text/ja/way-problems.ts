import type { wayProblems as english } from '../en/way-problems.ts';
import type { Translated } from '../translated.ts';

export const wayProblems = {
  'not-same-company': {
    happened: 'Spacesには{name|この人}とのダイレクトスペースがありません。',
    means: '同じ会社ではなく、同じスペースに参加したこともありません。',
    todo: 'スペースに招待するか、別の方法を選んでください。',
  },
  'not-connected': {
    happened: 'Symphonyで{name|この人}と接続していません。',
    means: 'ほかの会社の人には、リクエストが承認されると連絡できます。',
    todo: '接続をリクエストするか、別の方法を選んでください。',
  },
  'request-pending': {
    happened: '{name|この人}はまだ接続リクエストに返答していません。',
    means: 'それまでSymphonyではチャットを開けません。',
    todo: '返答を待つか、別の方法を選んでください。',
  },
  'request-unanswered': {
    happened: '{name|この人}があなたの承認を待っています。',
    means: 'それまでSymphonyではチャットを開けません。',
    todo: 'リクエストを承認してから、チャットしてください。',
  },
  'declined-before': {
    happened: '{name|この人}との接続は以前に拒否されました。',
    means: 'Foyerは誤って二度リクエストしません。何も送信していません。',
    todo: '相手が望んでいると確信できる場合だけ、もう一度リクエストしてください。',
  },
  'already-asked': {
    happened: '{name|この人}にはすでに接続リクエストが届いています。',
    means: 'ほかには何も送信していません。',
    todo: '返答を待ってください。',
  },
  'already-connected': {
    happened: '{name|この人}とはすでに接続しています。',
    means: '何も送信していません。',
    todo: 'そのままメッセージを送れます。',
  },
  'not-in-chat': {
    happened: '1つのチャットに集められません。{name|一部の人}にはそこで連絡できません。',
    means: 'チャットには、全員を知っているSymphonyアカウントが必要です。',
    todo: '全員で新しいスペースを作成するか、その人を外してください。',
  },
  'app-failed': {
    happened: 'Symphonyアプリが開きませんでした。',
    means: 'このコンピューターにインストールされていないかもしれません。',
    todo: 'インストールするか、別の方法を選んでください。',
  },
  'presence-refused': {
    happened: '在席状況は変更されませんでした。',
    means: '{host|サーバー}はこの状態をFoyerから受け付けません。',
    todo: '別の状態を選ぶか、Symphonyで設定してください。',
  },
} as const satisfies Translated<'ja', typeof english>;
