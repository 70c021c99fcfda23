import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../../main/people/search/vocabulary.ts';

function start(...words: readonly string[]) {
  const vocabulary = createVocabulary();
  for (const word of words) vocabulary.add(word);
  const texts = (each: (found: (word: number) => void) => void) => {
    const found: string[] = [];
    each((word) => found.push(vocabulary.textOf(word)));
    return found;
  };
  return {
    vocabulary,
    beginning: (typed: string) => texts((found) => vocabulary.eachBeginningWith(typed, found)),
    having: (piece: string) => texts((found) => vocabulary.eachWith(piece, found)),
  };
}

describe('the vocabulary', () => {
  it('knows each word once, by a number that stays', () => {
    const { vocabulary } = start('doe', 'jane');
    expect([vocabulary.add('doe'), vocabulary.add('roe'), vocabulary.size()]).toEqual([0, 2, 3]);
    expect([vocabulary.numberOf('roe'), vocabulary.numberOf('zoe')]).toEqual([2, undefined]);
  });

  it('finds by beginnings, in order, also words that came since', () => {
    const { vocabulary, beginning } = start('janet', 'doe', 'jane', '田中');
    expect(beginning('jan')).toEqual(['jane', 'janet']);
    for (const word of ['jan', 'janes', 'zoe', 'abe']) vocabulary.add(word);
    expect(beginning('jan')).toEqual(['jan', 'jane', 'janes', 'janet']);
    expect(beginning('田')).toEqual(['田中']);
    expect(beginning('x')).toEqual([]);
  });

  it('finds by pieces, each word once, and by where they stand', () => {
    const { having, vocabulary } = start('anna', 'hanna', 'annals', 'bob');
    expect(having('ann')).toEqual(['anna', 'hanna', 'annals']);
    expect(having('\nann')).toEqual(['anna', 'annals']);
    expect(having('nna\n')).toEqual(['anna', 'hanna']);
    expect(having('\nbob\n')).toEqual(['bob']);
    vocabulary.add('joanna');
    expect(having('oann')).toEqual(['joanna']);
  });
});
