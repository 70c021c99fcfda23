import { describe, expect, it } from 'vitest';
import { plainText } from '../../../main/people/plain-text.ts';
import { hostileTexts } from '../../simulator/hostile-texts.ts';

describe('a name from a server', () => {
  it.each([
    ['  Jane \t\n Doe ', 'Jane Doe'],
    ['\u202eevil.exe\u202c reversed', 'evil.exe reversed'],
    ['A\u0000B\u0007C\u001b[31mD', 'A B C [31mD'],
    ['one\u2028two', 'one two'],
    ['\u200eJane\u2066', 'Jane'],
    ['Jose\u0301', 'José'],
    ['\ud83d lone', 'lone'],
    ['L\u0336\u0336\u0336\u0336\u0336\u0336\u0336', 'L\u0336\u0336\u0336\u0336'],
    ['', ''],
  ])('%j is shown as %j', (raw, shown) => {
    expect(plainText(raw)).toBe(shown);
  });

  it('keeps what is only text: markup, emoji families, Persian joiners', () => {
    const family = '\u{1F469}\u200d\u{1F469}\u200d\u{1F467}';
    for (const text of ['<b>Jane</b> & "co"', family, 'می\u200cخواهم']) {
      expect(plainText(text)).toBe(text);
    }
  });

  it('is cut between characters, however long it is', () => {
    const cut = plainText('\u{1F600}'.repeat(1_000_000), 10);
    expect(cut).toBe(`${'\u{1F600}'.repeat(9)}…`);
  });

  it('is one line without control characters, whatever it was', () => {
    for (const text of hostileTexts) {
      expect(plainText(text)).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u);
      expect([...plainText(text)].length).toBeLessThanOrEqual(200);
    }
  });
});
