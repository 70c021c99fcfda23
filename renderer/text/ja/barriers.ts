import type { barriers as english } from '../en/barriers.ts';
import type { Translated } from '../translated.ts';

export const barriers = {
  'proxy-sign-in': {
    happened: 'プロキシが{host|サーバー}への通信を止めています。',
    means: 'サインインが必要ですが、まだ済んでいません。',
    todo: 'もう一度試してください。ユーザー名とパスワードの入力を求めます。',
  },
  'proxy-down': {
    happened: 'プロキシに接続できません。',
    means: 'このコンピューターの通信はすべてプロキシを通りますが、応答がありません。',
    todo: 'ネットワークとVPNを確認し、次に設定のプロキシを確認してください。Foyerは試行を続けます。',
  },
  'proxy-refuses': {
    happened: 'プロキシが{host|サーバー}に接続しません。',
    means: '応答はありますが、接続されません。アドレスがブロックされているかもしれません。',
    todo: 'アドレスを確認するか、Foyerの通信を許可するよう管理者に依頼してください。Foyerは試行を続けます。',
  },
  'name-unknown': {
    happened: '{host|サーバー}はこのネットワークでは見つかりません。',
    means: '名前が間違っているか、社内でしか使えない名前です。',
    todo: 'アドレスを確認し、必要ならVPNに接続してください。Foyerは試行を続けます。',
  },
  'network-sign-in': {
    happened: '{host|サーバー}ではないものが応答しました。',
    means: 'ホテルや電車のように、このネットワークは先にサインインを求めているのかもしれません。',
    todo: 'ブラウザーで何かページを開き、サインインしてください。済んでいる場合は、設定のアドレスを確認してください。Foyerは試行を続けます。',
  },
} as const satisfies Translated<'ja', typeof english>;
