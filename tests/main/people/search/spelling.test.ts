import { describe, expect, it } from 'vitest';
import { createEditCounter } from '../../../../main/people/search/edits.ts';
import { createSpelling } from '../../../../main/people/search/spelling.ts';
import { createRandom } from '../../../simulator/people/random.ts';

function like(words: readonly string[], typed: string, most: number) {
  const spelling = createSpelling();
  for (const [at, word] of words.entries()) spelling.add(at, word);
  const found = new Map<string, number>();
  spelling.eachLike(typed, most, (word, edits) => found.set(words[word] ?? '', edits));
  return Object.fromEntries(found);
}

describe('spelling', () => {
  it('finds words that begin almost so, and says by how many edits', () => {
    const words = ['lindqvist', 'lindgren', 'lundqvist', 'bergman'];
    expect(like(words, 'lindqv', 1)).toEqual({ lindqvist: 0, lundqvist: 1 });
    expect(like(words, 'lnidqvsit', 2)).toEqual({ lindqvist: 2 });
    expect(like(words, 'mindgren', 1)).toEqual({ lindgren: 1 });
  });

  it('counts in any script', () => {
    expect(like(['щербатов', 'абрамцев'], 'щерпатов', 1)).toEqual({ щербатов: 1 });
    expect(like(['الحداد'], 'الحدد', 1)).toEqual({ الحداد: 1 });
  });

  it('counts as the slow and plain way does', () => {
    const random = createRandom(3);
    const word = () =>
      Array.from(
        { length: 3 + Math.floor(random() * 9) },
        () => 'abcd'[Math.floor(random() * 4)],
      ).join('');
    const words = [...new Set(Array.from({ length: 400 }, word))];
    const countEdits = createEditCounter();
    for (let round = 0; round < 60; round += 1) {
      const typed = word();
      for (const most of [1, 2]) {
        const plain = words
          .map((one) => [one, countEdits(typed, one, most)] as const)
          .filter(([, edits]) => edits <= most);
        expect(like(words, typed, most), typed).toEqual(Object.fromEntries(plain));
      }
    }
  });

  it('compares no text that is longer than a word', () => {
    expect(like(['a'.repeat(40)], 'a'.repeat(32), 2)).toEqual({});
    expect(like(['a'.repeat(40)], 'a'.repeat(31), 2)).toEqual({ ['a'.repeat(40)]: 0 });
    expect(like(['a'], '', 2)).toEqual({});
  });
});
