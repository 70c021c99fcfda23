import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desktopWords } from '../../../main/text/desktop-words.ts';
import { notificationWords } from '../../../main/text/notification-words.ts';
import { trayWords } from '../../../main/text/tray-words.ts';
import { type Said, sayings } from './sayings.ts';
import { themeNames, wordsOf } from './themes.ts';

const others = ['de', 'fr', 'ja'] as const;

/** What two languages rightly say with the same letters. */
const same = [
  'offline',
  'Offline',
  'Invitation: ⟦a⟧',
  '⟦a⟧: ⟦b⟧',
  '⟦a⟧',
  '⟦a⟧?',
  'Make',
  '⟦a⟧ · ⟦b⟧',
];

function pairs(theme: string, language: (typeof others)[number]) {
  const english = sayings(wordsOf(theme, 'en'));
  const told = sayings(wordsOf(theme, language));
  return english.map((said, at): [Said, Said | undefined] => [said, told[at]]);
}

describe.each(others)('main in %s', (language) => {
  describe.each(themeNames)('%s', (theme) => {
    it('says all that English says, with the same gaps', () => {
      for (const [english, told] of pairs(theme, language)) {
        expect(told?.key).toBe(english.key);
        expect(told?.gaps, english.key).toEqual(english.gaps);
        expect(told?.text.trim() === '', english.key).toBe(english.text.trim() === '');
      }
    });

    it('leaves nothing in English', () => {
      const left = pairs(theme, language)
        .filter(([english, told]) => english.text === told?.text)
        .map(([{ key, text }]) => `${key}: ${text}`)
        .filter((line) => !same.some((words) => line.endsWith(`: ${words}`)));
      expect(left).toEqual([]);
    });
  });

  it('is what the desktop lists say, too', () => {
    for (const said of Object.values(desktopWords)) {
      expect(said[language]).not.toBe('');
      expect(said[language]).not.toBe(said.en);
    }
  });
});

describe('a count', () => {
  it.each([
    ['en', 1, '1 person is knocking'],
    ['en', 2, '2 people are knocking'],
    ['de', 1, '1 Person klopft an'],
    ['de', 1_000, '1.000 Personen klopfen an'],
    ['fr', 1, '1 personne frappe à la porte'],
    ['fr', 2, '2 personnes frappent à la porte'],
    ['ja', 1, '1人から接続リクエストがあります'],
  ] as const)('in %s agrees with %d', (language, count, told) => {
    expect(trayWords[language].knocking(count)).toBe(told);
  });
});

it('lists names and the time of day as the language does', () => {
  const until = new Date(2026, 4, 7, 8).getTime();
  const told = Object.values(notificationWords).map(({ names }) => names(['A', 'B'], 2));
  expect(told).toEqual([
    'A, B, and 2 more',
    'A, B und 2 weitere',
    'A, B et 2 autres',
    'A、B、ほか2人',
  ]);
  expect(trayWords.de.resume(until)).toContain('08:00 Uhr');
  expect(trayWords.ja.resume(until)).toContain('8:00');
});

describe('every word', () => {
  const source = readdirSync('main', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('text/'))
    .map((file) => readFileSync(join('main', file), 'utf8'))
    .join('\n');

  it.each(themeNames)('of %s is said somewhere', (theme) => {
    const unused = Object.keys(wordsOf(theme, 'en')).filter(
      (key) =>
        !source.includes(`.${key}`) &&
        !source.includes(`'${key}'`) &&
        !new RegExp(`[{,] ${key}\\b[^:]`).test(source),
    );
    expect(unused).toEqual([]);
  });
});
