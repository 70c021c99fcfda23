import { settingFields } from '../main/desktop/settings/fields.ts';
import { languageTags, type SettingKey, settingKeys } from '../preload/settings-model.ts';

interface Described {
  /** One line: what it decides. */
  readonly about: string;
  /** JSON Schema of its value. */
  readonly value: Readonly<Record<string, unknown>>;
}

const text = (maxLength: number) => ({ type: 'string', maxLength });
const yesOrNo = { type: 'boolean' };
const address = {
  type: 'string',
  format: 'uri',
  pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])([:/]|$))',
};

const described: Readonly<Record<SettingKey, Described>> = {
  shortcut: {
    about: 'The keys that open Foyer from anywhere, as an Electron accelerator.',
    value: text(100),
  },
  language: {
    about: 'The language of Foyer; `system` follows the system.',
    value: { type: 'string', pattern: `^(${['system', ...languageTags].join('|')})$` },
  },
  zoom: {
    about: 'How large everything is, in percent.',
    value: { type: 'integer', minimum: 100, maximum: 200 },
  },
  watchClipboard: {
    about: 'Whether the clipboard is looked at for an invitation when Foyer opens.',
    value: yesOrNo,
  },
  'notifications.hideNames': {
    about: 'Whether notifications keep to themselves who is asking.',
    value: yesOrNo,
  },
  'notifications.sound': { about: 'Whether notifications may make a sound.', value: yesOrNo },
  'notifications.followPresence': {
    about: 'Whether nobody is told of while the own presence is do not disturb.',
    value: yesOrNo,
  },
  'updates.check': {
    about: 'Whether Foyer looks for newer versions by itself, and updates itself where it can.',
    value: yesOrNo,
  },
  'network.proxy': {
    about:
      'The way out: `system` follows the system, `direct` uses no proxy, else the address of a proxy or of a PAC file.',
    value: text(500),
  },
  'spaces.accountsUrl': { about: 'Where people sign in to Avaya Cloud.', value: address },
  'spaces.restUrl': { about: 'Where the Spaces API answers.', value: address },
  'spaces.webUrl': { about: 'Where spaces are opened in the browser.', value: address },
  'spaces.clientId': {
    about: 'The client registered with Avaya Cloud for your organisation.',
    value: text(500),
  },
  'spaces.redirectPort': {
    about: 'The loopback port of the registered redirect address; 0 takes any free one.',
    value: { type: 'integer', minimum: 0, maximum: 65_535 },
  },
  'symphony.podUrl': {
    about: 'The address of your Symphony pod; empty until somebody fills it in.',
    value: { anyOf: [address, { const: '' }] },
  },
  'symphony.username': { about: 'The user name of the Symphony sign-in.', value: text(200) },
  'symphony.keyFile': {
    about: 'The path of the RSA key of the Symphony sign-in.',
    value: text(4_096),
  },
};

const table = /<!-- settings -->[\s\S]*<!-- \/settings -->/;

/** The page for administrators with its table of settings made anew. */
export function administratorsDocument(page: string): string {
  return page.replace(table, () => `<!-- settings -->\n${settingsTable()}\n<!-- /settings -->`);
}

/** The JSON Schema of a policy file, as text. */
export function policySchemaText(): string {
  return `${JSON.stringify(policySchema(), null, 2)}\n`;
}

function policySchema(): object {
  const settings = { type: 'object', properties: properties(), additionalProperties: false };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Policy of Foyer',
    type: 'object',
    properties: { version: { const: 1 }, forced: settings, preset: settings },
    additionalProperties: false,
  };
}

function settingsTable(): string {
  const rows = settingKeys.map((key) => {
    const standard = JSON.stringify(settingFields[key].standard);
    return `| \`${key}\` | ${described[key].about} | \`${standard}\` |`;
  });
  return ['| setting | what it decides | unless chosen |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function properties(): object {
  const all: Record<string, unknown> = {};
  for (const key of settingKeys) {
    const { about, value } = described[key];
    const [part = '', name] = key.split('.');
    const schema = { description: about, ...value };
    if (name === undefined) all[part] = schema;
    else all[part] = withProperty(all[part], name, schema);
  }
  return all;
}

function withProperty(part: unknown, name: string, schema: object): object {
  const before: unknown =
    typeof part === 'object' && part !== null ? Reflect.get(part, 'properties') : undefined;
  return {
    type: 'object',
    properties: { ...(typeof before === 'object' ? before : {}), [name]: schema },
    additionalProperties: false,
  };
}
