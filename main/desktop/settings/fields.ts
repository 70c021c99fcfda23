import { languageTags, type SettingKey } from '../../../preload/contract.ts';
import { isSafeAddress } from '../../net/address.ts';
import { readProxyChoice, writeProxyChoice } from '../../net/proxy-address.ts';

/** One setting: what holds until somebody chooses, and how a value from a file is read. */
export interface Field<Value> {
  readonly standard: Value;
  /** The value as it is used; undefined for what it may not be. */
  readonly read: (value: unknown) => Value | undefined;
}

const text = (standard: string, most = 4_096): Field<string> => ({
  standard,
  read: (value) => (typeof value === 'string' && value.length <= most ? value : undefined),
});
const yesOrNo = (standard: boolean): Field<boolean> => ({
  standard,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
});
const wholeNumber = (standard: number, least: number, most: number): Field<number> => ({
  standard,
  read: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined,
});
const oneOf = <const Choice extends string>(
  standard: NoInfer<Choice>,
  choices: readonly Choice[],
): Field<Choice> => ({
  standard,
  read: (value) => choices.find((choice) => choice === value),
});
/** An address to which paths are added. */
const address = (standard: string): Field<string> => ({
  standard,
  read: (value) =>
    typeof value === 'string' && isSafeAddress(value) ? value.replace(/\/+$/, '') : undefined,
});
const optionalAddress: Field<string> = {
  standard: '',
  read: (value) => (value === '' ? '' : address('').read(value)),
};

const proxy: Field<string> = {
  standard: 'system',
  read(value) {
    const choice = typeof value === 'string' ? readProxyChoice(value) : undefined;
    return choice && writeProxyChoice(choice);
  },
};

/** Every setting by its key: Avaya's production hosts, no client and no pod until chosen. */
export const settingFields = {
  shortcut: text('CommandOrControl+Shift+Space', 100),
  language: oneOf('system', ['system', ...languageTags]),
  zoom: wholeNumber(100, 100, 200),
  watchClipboard: yesOrNo(false),
  'notifications.hideNames': yesOrNo(false),
  'notifications.sound': yesOrNo(true),
  'notifications.followPresence': yesOrNo(true),
  'updates.check': yesOrNo(true),
  'network.proxy': proxy,
  'spaces.accountsUrl': address('https://accounts.avayacloud.com'),
  'spaces.restUrl': address('https://spacesapis.avayacloud.com'),
  'spaces.webUrl': address('https://spaces.avayacloud.com'),
  'spaces.clientId': text('', 500),
  'spaces.redirectPort': wholeNumber(0, 0, 65_535),
  'symphony.podUrl': optionalAddress,
  'symphony.username': text('', 200),
  'symphony.keyFile': text(''),
} satisfies Record<SettingKey, Field<string> | Field<boolean> | Field<number>>;
