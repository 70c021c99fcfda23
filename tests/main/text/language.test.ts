import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../main/text/language.ts';

describe('the language of Foyer', () => {
  it.each([
    [['de-AT', 'en-GB'], 'de'],
    [['nl-NL', 'fr-CH', 'de-CH'], 'fr'],
    [['ja'], 'ja'],
    [['ja_JP.UTF-8'], 'ja'],
    [['DE'], 'de'],
    [['nl', 'pt-BR'], 'en'],
    [['den-CA'], 'en'],
    [['C'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ] as const)('with the system languages %j is %s', (systemLanguages, spoken) => {
    expect(languageFor('system', systemLanguages)).toBe(spoken);
  });

  it('is the chosen one, whatever the system speaks', () => {
    expect(languageFor('fr', ['de-DE'])).toBe('fr');
    expect(languageFor('en', ['de-DE'])).toBe('en');
  });
});
