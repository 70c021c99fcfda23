import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings, settingsFile } from '../../../main/desktop/settings.ts';

describe('settings from a file', () => {
  it('are the defaults when there is no file', () => {
    expect(parseSettings(undefined)).toEqual(defaultSettings);
  });

  it('come back as they were written', () => {
    const settings = {
      shortcut: 'Alt+Space',
      watchClipboard: false,
      spaces: { ...defaultSettings.spaces, clientId: 'abc', redirectPort: 3000 },
      symphony: { podUrl: 'https://acme.symphony.com', username: 'jane', keyFile: '/k.pem' },
    };
    expect(parseSettings(JSON.parse(JSON.stringify(settingsFile(settings))))).toEqual(settings);
  });

  it('fall back field by field where the file holds nonsense', () => {
    const file = { shortcut: 7, spaces: { webUrl: 'javascript:alert(1)', redirectPort: 99999 } };
    expect(parseSettings(file)).toEqual(defaultSettings);
  });

  it('lose a closing slash of an address', () => {
    const file = { symphony: { podUrl: 'https://acme.symphony.com/' } };
    expect(parseSettings(file).symphony.podUrl).toBe('https://acme.symphony.com');
  });
});
