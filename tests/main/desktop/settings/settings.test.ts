import { describe, expect, it } from 'vitest';
import { settingFields } from '../../../../main/desktop/settings/fields.ts';
import { readLayer, settingsFrom, writeLayer } from '../../../../main/desktop/settings/layers.ts';
import { settingKeys } from '../../../../preload/contract.ts';

const defaultSettings = settingsFrom();

describe('settings', () => {
  it('lead to Avaya’s production hosts and to no pod until somebody chooses', () => {
    expect(defaultSettings.spaces.webUrl).toBe('https://spaces.avayacloud.com');
    expect(defaultSettings.symphony.podUrl).toBe('');
  });

  it('come back from a file as they were written', () => {
    const chosen = {
      shortcut: 'Alt+Space',
      watchClipboard: true,
      'spaces.clientId': 'abc',
      'spaces.redirectPort': 3000,
      'symphony.podUrl': 'https://acme.symphony.com',
    };
    const file = JSON.parse(JSON.stringify(writeLayer({}, chosen)));
    expect(file).toEqual({
      shortcut: 'Alt+Space',
      watchClipboard: true,
      spaces: { clientId: 'abc', redirectPort: 3000 },
      symphony: { podUrl: 'https://acme.symphony.com' },
    });
    expect(readLayer(file)).toEqual({ layer: chosen, refused: [] });
  });

  it('leave what they do not know in the file as it is', () => {
    const file = { spaces: { clientId: 'old', newer: [1] }, newest: true };
    const written = writeLayer(file, { 'symphony.username': 'jane' });
    expect(written).toEqual({
      spaces: { newer: [1] },
      newest: true,
      symphony: { username: 'jane' },
    });
    expect(file.spaces.clientId).toBe('old');
  });

  it('fall back one by one where the file holds nonsense, which is named', () => {
    const file = {
      shortcut: 7,
      spaces: { webUrl: 'javascript:alert(1)', redirectPort: 99_999, clientId: 'kept' },
      symphony: null,
    };
    const { layer, refused } = readLayer(file);
    expect(settingsFrom(layer)).toEqual({
      ...defaultSettings,
      spaces: { ...defaultSettings.spaces, clientId: 'kept' },
    });
    expect(refused).toEqual([
      'shortcut',
      'spaces.webUrl',
      'spaces.redirectPort',
      'symphony.podUrl',
      'symphony.username',
      'symphony.keyFile',
    ]);
  });

  it('lose a closing slash of an address', () => {
    const { layer } = readLayer({ symphony: { podUrl: 'https://acme.symphony.com/' } });
    expect(settingsFrom(layer).symphony.podUrl).toBe('https://acme.symphony.com');
  });

  it('take what the organisation forces, then what was chosen, then its preset', () => {
    const forced = { shortcut: 'F1' };
    const chosen = { shortcut: 'F2', 'spaces.clientId': 'mine' };
    const preset = { 'spaces.clientId': 'theirs', 'symphony.username': 'preset' };
    expect(settingsFrom(forced, chosen, preset)).toMatchObject({
      shortcut: 'F1',
      spaces: { clientId: 'mine' },
      symphony: { username: 'preset' },
    });
  });

  it('have a standard that the same setting would read from a file', () => {
    for (const key of settingKeys) {
      const { read, standard } = settingFields[key];
      expect(read(standard), key).toBe(standard);
    }
  });
});
