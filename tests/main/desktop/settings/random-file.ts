import { type SettingLayer, writeLayer } from '../../../../main/desktop/settings/layers.ts';
import { type SettingKey, settingKeys } from '../../../../preload/contract.ts';
import type { Chance } from '../../pod/chance.ts';

const good: Readonly<Record<SettingKey, readonly (string | number | boolean)[]>> = {
  shortcut: ['F9', 'Alt+Space', 'CommandOrControl+Shift+J'],
  language: ['de', 'system'],
  zoom: [100, 150],
  watchClipboard: [true, false],
  'notifications.hideNames': [true],
  'notifications.sound': [false],
  'notifications.followPresence': [false],
  'updates.check': [false],
  'network.proxy': ['direct', 'http://proxy.one.example:8080'],
  'spaces.accountsUrl': ['https://accounts.one.example', 'http://127.0.0.1:8080/accounts'],
  'spaces.restUrl': ['https://rest.one.example'],
  'spaces.webUrl': ['https://web.one.example'],
  'spaces.clientId': ['', 'abc', 'é"\\'],
  'spaces.redirectPort': [0, 1, 65_535],
  'symphony.podUrl': ['', 'https://acme.symphony.com'],
  'symphony.username': ['jane', '佐藤'],
  'symphony.keyFile': ['/keys/foyer.pem'],
};
const bad: readonly unknown[] = [null, -1, 1.5, [], {}, 'javascript:1', 'x'.repeat(9_000), 99_999];

/** A settings file by chance: whole, cut off, with a wrong letter, a wrong value, or no settings. */
export function randomFile(chance: Chance): string {
  const whole = writeLayer({ version: 1 }, randomLayer(chance));
  const text = JSON.stringify(whole);
  const at = chance.upTo(text.length);
  return chance.oneOf([
    () => text,
    () => text.slice(0, at),
    () => text.slice(0, at) + chance.oneOf(['"', '{', '\0', '9', ',']) + text.slice(at + 1),
    () =>
      JSON.stringify({
        ...whole,
        [chance.oneOf(['shortcut', 'spaces', 'symphony'])]: chance.oneOf(bad),
      }),
    () => JSON.stringify({ ...whole, newer: chance.oneOf(bad) }),
    () => JSON.stringify(chance.oneOf(bad)),
  ])();
}

function randomLayer(chance: Chance): SettingLayer {
  const keys = settingKeys.filter(() => chance.onceIn(2));
  return Object.fromEntries(keys.map((key) => [key, chance.oneOf(good[key])]));
}
