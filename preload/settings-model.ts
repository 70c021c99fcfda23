/** How to reach an Avaya Spaces environment: origins without a path, and the registered client. */
export interface SpacesSettings {
  readonly accountsUrl: string;
  readonly restUrl: string;
  readonly webUrl: string;
  readonly clientId: string;
  /** The loopback port of the registered redirect address; 0 takes any free one. */
  readonly redirectPort: number;
}

/** How to reach a Symphony pod, and with which key. */
interface SymphonySettings {
  readonly podUrl: string;
  readonly username: string;
  /** Path of the PEM file; its contents are read when needed and kept nowhere. */
  readonly keyFile: string;
}

export const languageTags = ['en', 'de', 'fr', 'ja'] as const;

/** A language that Foyer speaks, as BCP 47 writes it. */
export type LanguageTag = (typeof languageTags)[number];
/** `system`: the first of the system's languages that Foyer speaks. */
export type LanguageChoice = LanguageTag | 'system';

/** How Foyer tells of requests. */
export interface NotificationSettings {
  /** No names where others may look on, as on a lock screen. */
  readonly hideNames: boolean;
  readonly sound: boolean;
  /** Nobody is told of while our own presence is do-not-disturb. */
  readonly followPresence: boolean;
}

/** What a person may change. */
export interface Settings {
  readonly shortcut: string;
  readonly language: LanguageChoice;
  /** How large everything is, in percent: 100 to 200. */
  readonly zoom: number;
  /** Whether the clipboard may be looked at for an invitation when the popover opens. */
  readonly watchClipboard: boolean;
  readonly notifications: NotificationSettings;
  /** Whether Foyer looks for newer versions by itself. */
  readonly updates: { readonly check: boolean };
  /** `proxy`: `system`, `direct`, or the address of a proxy or of a PAC file. */
  readonly network: { readonly proxy: string };
  readonly spaces: SpacesSettings;
  readonly symphony: SymphonySettings;
}

export const settingKeys = [
  'shortcut',
  'language',
  'zoom',
  'watchClipboard',
  'notifications.hideNames',
  'notifications.sound',
  'notifications.followPresence',
  'updates.check',
  'network.proxy',
  'spaces.accountsUrl',
  'spaces.restUrl',
  'spaces.webUrl',
  'spaces.clientId',
  'spaces.redirectPort',
  'symphony.podUrl',
  'symphony.username',
  'symphony.keyFile',
] as const;

/** One setting by the path where it stands in the settings, the settings file and a policy. */
export type SettingKey = (typeof settingKeys)[number];

/** What administrators decided: see docs/administrators.md. */
export interface Policy {
  /** `broken`: there is a policy file, and something in it could not be read. */
  readonly state: 'none' | 'in-force' | 'broken';
  /** Where the file is, or would be. */
  readonly file: string;
  /** Settings that only the organisation changes. */
  readonly managed: readonly SettingKey[];
  /** The places in the file that could not be read; empty when it is no JSON at all. */
  readonly refused: readonly string[];
}
