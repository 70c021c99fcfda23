import type { ownPresence as english } from '../en/own-presence.ts';
import type { Translated } from '../translated.ts';

export const ownPresence = {
  'own.presence': 'あなたの在席状況：{presence}',
  'own.set': '在席状況を設定：{presence}',
  'own.set-on': '在席状況を設定：{presence}（{host}）',
} as const satisfies Translated<'ja', typeof english>;
