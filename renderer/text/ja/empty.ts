import type { empty as english } from '../en/empty.ts';
import type { Translated } from '../translated.ts';

export const empty = {
  'empty.no-results': '「{query}」に一致する人はいません',
  'empty.no-results-means': '文字を減らすか、「jd」のようなイニシャルや会社名で試してください。',
  'empty.invite-means': 'メールアドレス全体を入力すると、新しい人を招待できます。',
  'empty.address-means': 'このアドレスを新しいスペースに招待できます。',
  'empty.asking-means': '知っている人の中にはいません。ディレクトリを確認しています。',
  'empty.nobody': 'まだ誰もいません',
  'empty.nobody-means':
    '会話した人や接続を承認した人がここに表示されます。もう一度確認するには更新してください。',
  'empty.gathering': 'ユーザーを取得しています…',
  'empty.gathering-means': '初回は少し時間がかかります。もう入力できます。',
  'empty.offline': 'オフラインです',
  'empty.offline-means': 'ネットワークが復旧すると、ユーザーが表示されます。',
  'empty.signed-out': 'サインアウトしています',
  'empty.signed-out-means': '下から再サインインすると、ユーザーが再び表示されます。',
  'empty.refresh': '更新',
} as const satisfies Translated<'ja', typeof english>;
