import { settingsFrom } from './layers.ts';

/** What holds until a person or an organisation chooses otherwise. */
export const defaultSettings = settingsFrom();
