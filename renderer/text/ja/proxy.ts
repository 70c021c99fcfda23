import type { proxy as english } from '../en/proxy.ts';
import type { Translated } from '../translated.ts';

export const proxy = {
  'proxy.asks': 'プロキシ{host}がサインインを求めています。それまで通信はできません。',
  'proxy.answer': 'サインイン…',
  'proxy.heading': 'プロキシ{host}にサインイン',
  'proxy.realm': 'プロキシの名前は「{realm}」です。',
  'proxy.means':
    'お使いのネットワークは、このプロキシを通じて外部とつながっています。入力した内容はこのプロキシだけに送られます。',
  'proxy.in-keychain': 'Foyerはその内容をキーチェーンに保存します。',
  'proxy.in-memory': 'Foyerがその内容を保持するのは、終了するまでです。',
  'proxy.refused':
    'プロキシに拒否されました。ユーザー名かパスワードが間違っているか、変更されています。もう一度入力してください。',
  'proxy.username': 'ユーザー名',
  'proxy.username-hint':
    '多くの場合、コンピューターのユーザー名です（例：「jane」「ACME\\jane」）。',
  'proxy.password': 'パスワード',
  'proxy.send': 'サインイン',
  'proxy.not-now': '今はしない',
  'settings.network': 'ネットワーク',
  'settings.proxy': 'プロキシ',
  'settings.proxy-hint':
    '「system」はシステムの設定、「direct」はプロキシなし。または「proxy.acme.com:8080」のようなアドレスか、PACファイルのアドレスを入力します。',
} as const satisfies Translated<'ja', typeof english>;
