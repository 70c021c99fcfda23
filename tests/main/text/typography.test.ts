import { describe, expect, it } from 'vitest';
import { groupWords } from '../../../main/text/group-words.ts';
import { operationWords } from '../../../main/text/operation-words.ts';
import { sayings } from './sayings.ts';
import { themeNames, wordsOf } from './themes.ts';

/** Every text of a language, with where it stands. */
function textsIn(language: 'de' | 'fr' | 'ja'): readonly string[] {
  const themes = themeNames.map((theme) => wordsOf(theme, language));
  return [...themes, operationWords[language], groupWords[language]].flatMap((words) =>
    sayings(words).map(({ key, text }) => `${key} = ${text}`),
  );
}

const wrongIn = (language: 'de' | 'fr' | 'ja', wrong: RegExp) =>
  textsIn(language).filter((line) => wrong.test(line.slice(line.indexOf(' = ') + 3)));

describe('what main says is written as the language is', () => {
  it('in French, with a space that does not break before marks of two parts, and in quotes', () => {
    expect(
      wrongIn('fr', /[^\u00a0\u202f][;?!»]|[^\u00a0\u202f\d]:(?!\/\/)|«[^\u00a0\u202f]/u),
    ).toEqual([]);
  });

  it('in French and German, with the apostrophes and quotes of print', () => {
    expect(wrongIn('fr', /['"“”]/u)).toEqual([]);
    expect(wrongIn('de', /['"‘’”]/u)).toEqual([]);
  });

  it('in Japanese, with no space beside Latin letters and digits', () => {
    const japanese = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー、。「」（）]';
    const beside = new RegExp(`${japanese} [A-Za-z0-9]|[A-Za-z0-9] ${japanese}`, 'u');
    expect(wrongIn('ja', beside)).toEqual([]);
  });

  it('in German, politely', () => {
    expect(wrongIn('de', /\b(?:du|dein|deine|dir|dich)\b/iu)).toEqual([]);
  });
});
