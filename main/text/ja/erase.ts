import type { EraseWords } from '../en/erase.ts';
import { grammarOf } from '../grammar.ts';

const { listed } = grammarOf('ja');

/** The question before everything goes in Japanese. */
export const erase: EraseWords = {
  question: 'サインアウトしてすべて消去しますか？',
  means: (accounts, folder) =>
    [
      accounts.length > 0 ? `${listed(accounts)}からサインアウトします。` : '',
      `このコンピューターから次のものを削除します: Foyerがキーチェーンに保存したすべての情報、設定・お気に入り・知り合い・ログを含むフォルダー${folder}、ログイン時の自動起動。`,
      'その後Foyerは終了します。Foyer自体は削除されません。この操作は元に戻せません。',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  action: 'サインアウトして消去',
  cancel: 'キャンセル',
};
