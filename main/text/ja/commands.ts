import type { CommandWords } from '../en/commands.ts';
import { grammarOf } from '../grammar.ts';

const { counted, dateAndTime, listed } = grammarOf('ja');

/** The words around commands in Japanese. Purposes are said as titles: `ルームを作成`. */
export const commands: CommandWords = {
  cancel: 'キャンセル',
  named: (name) => `「${name}」`,
  fact: (label, value) => `${label}：${value}`,
  yes: 'はい',
  no: 'いいえ',
  hidden: '非表示',
  moment: dateAndTime,
  more: (values, more) =>
    listed(more > 0 ? [...values, counted(more, { other: 'ほか#件' })] : values),
  where: (host, name) =>
    name === '' ? `${host}で実行します。` : `${host}で${name}さんとして実行します。`,
  really: (purpose) => `「${purpose}」を実行しますか？`,
  goOn: () => '実行',

  deactivateRoom: (room) => `ルーム${room}を無効にしますか？`,
  deactivateRoomMeans: '全員に対して閉じられます。書き込みも、参加も、退出もできなくなります。',
  activateRoom: (room) => `ルーム${room}を再び有効にしますか？`,
  deactivateUser: (user) => `${user}さんのアカウントを無効にしますか？`,
  deactivateUserMeans: 'すべての場所でサインアウトされ、サインインできなくなります。',
  activateUser: (user) => `${user}さんのサインインを再び許可しますか？`,
  deleteCertificate: (certificate) => `証明書${certificate}を削除しますか？`,
  deleteCertificateMeans:
    'この証明書や、これが保証する証明書でのサインインはすべてできなくなります。',
  suppressMessage: (message) => `メッセージ${message}を全員に対して非表示にしますか？`,
  suppressMessageMeans: '誰も読めなくなります。元に戻すことはできません。',

  deactivate: '無効にする',
  activate: '有効にする',
  remove: '削除',
  suppress: '非表示にする',

  typed: {
    deactivate: '無効',
    delete: '削除',
    suppress: '非表示',
    confirm: '確認',
  },
};
