import { describe, expect, it } from 'vitest';
import { notificationWords } from '../../../main/text/notification-words.ts';
import { operationWords } from '../../../main/text/operation-words.ts';
import { presenceWords } from '../../../main/text/presence-words.ts';
import { trayWords } from '../../../main/text/tray-words.ts';
import { languageTags } from '../../../preload/contract.ts';
import { languageOf } from '../../../renderer/text/languages.ts';

/** What the window says of a key in a language. */
async function windowWords(tag: (typeof languageTags)[number]) {
  const language = await languageOf(tag);
  const { sentences } = await language.rest();
  const said: Readonly<Record<string, unknown>> = { ...language.sentences, ...sentences };
  return (key: string) => said[key];
}

/** A category of presence as a pod writes it, and as Foyer does. */
const ofPods = {
  AVAILABLE: 'available',
  BUSY: 'busy',
  DO_NOT_DISTURB: 'do-not-disturb',
  ON_THE_PHONE: 'on-the-phone',
  BE_RIGHT_BACK: 'be-right-back',
  AWAY: 'away',
  OFFLINE: 'offline',
};

describe.each(languageTags)('in %s, tray, notifications and window use one word', (tag) => {
  it('for each presence', async () => {
    const inWindow = await windowWords(tag);
    for (const [category, name] of Object.entries(presenceWords[tag].names)) {
      // The window says of what nothing is known.
      if (category !== 'unknown') expect(name).toBe(inWindow(`presence.${category}`));
    }
    for (const [word, category] of Object.entries(ofPods)) {
      if (tag !== 'en') {
        expect(operationWords[tag].choices[word]).toBe(inWindow(`presence.${category}`));
      }
    }
  });

  it('for who knocks without a name', async () => {
    const inWindow = await windowWords(tag);
    expect(trayWords[tag].nameless).toBe(inWindow('requests.nameless'));
  });

  it('for each answer to a request', async () => {
    const inWindow = await windowWords(tag);
    for (const words of [trayWords[tag], notificationWords[tag]]) {
      expect(words.accept).toBe(inWindow('requests.accept'));
      expect(words.reject).toBe(inWindow('requests.reject'));
      expect(words.openInSymphony).toBe(inWindow('requests.open-in-symphony'));
    }
  });

  it('for the settings', async () => {
    const inWindow = await windowWords(tag);
    expect(trayWords[tag].settings).toBe(`${String(inWindow('view.settings'))}…`);
  });
});
