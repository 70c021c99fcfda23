import type { report as english } from '../en/report.ts';
import type { Translated } from '../translated.ts';

/** The report of a problem. */
export const report = {
  'report.means':
    'レポートの内容は以下がすべてです。サインイン情報や鍵、個人の名前や完全なアドレスは含まれていません。Foyerがどこかへ送信することもありません。保存して、ご自身でお渡しください。',
  'report.text': 'レポートのテキスト',
  'report.preparing': 'レポートを準備しています…',
  'report.save': '保存…',
  'report.copy': 'コピー',
  'report.saved': '{path}に保存しました',
} as const satisfies Translated<'ja', typeof english>;
