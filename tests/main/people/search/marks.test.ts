import { describe, expect, it } from 'vitest';
import { marksFor } from '../../../../main/people/search/marks.ts';
import { createDirectory } from '../../../simulator/people/directory.ts';
import { crowdOf } from './crowd.ts';
import { makeQueries } from './queries.ts';

/** Everything that is marked, cut out of the original texts. */
function marked(query: string, facts: { name?: string; address?: string; company?: string }) {
  const person = { name: '', address: '', company: '', ...facts };
  return marksFor(query, person).map(({ field, from, to }) => person[field].slice(from, to));
}

describe('marks', () => {
  it.each([
    ['jan', { name: 'Jane Doe' }, ['Jan']],
    ['doe jan', { name: 'Jane Doe' }, ['Jan', 'Doe']],
    ['jd', { name: 'Jane Doe' }, ['J', 'D']],
    ['janed', { name: 'Jane Doe' }, ['Jane', 'D']],
    ['muller', { name: 'Jörg Müller' }, ['Müller']],
    ['strasse', { name: 'Eva Straße' }, ['Straße']],
    ['stras', { name: 'Eva Straße' }, ['Straß']],
    ['ae', { name: 'Ægir' }, ['Æ']],
    ['jose', { name: 'Jose\u0301 Luna' }, ['Jose\u0301']],
    ['obri', { name: "Pat O'Brien" }, ['O', 'Bri']],
    ["o'br", { name: "Pat O'Brien" }, ['O', 'Br']],
    ['ИВА', { name: 'Анна Иванова' }, ['Ива']],
    ['σοφ', { name: 'Σοφία Παππάς' }, ['Σοφ']],
    ['παππας', { name: 'Σοφία Παππάς' }, ['Παππάς']],
    ['田中', { name: '田中太郎' }, ['田中']],
    ['太郎', { name: '田中太郎' }, ['太郎']],
    ['김', { name: '김민수' }, ['김']],
    ['doe', { name: '\u{1F600}\u{1F600} Doe' }, ['Doe']],
    ['𝒿𝒶𝓃', { name: 'Jane' }, ['Jan']],
    ['jan', { name: '𝒥𝒶𝓃𝑒' }, ['𝒥𝒶𝓃']],
    ['ane', { name: 'Jane Doe' }, ['ane']],
    ['jnae', { name: 'Jane Doe' }, ['Jane']],
    ['jame', { name: 'Jane Doe' }, ['Ja', 'e']],
    ['janx', { name: 'Jane Doe' }, ['Jan']],
    ['ejan', { name: 'Eva Jane Doe' }, ['E', 'Jan']],
    ['doejane', { name: 'Jane Doe' }, ['Jane', 'Doe']],
    ['jdoe', { name: 'Jane Doe' }, ['J', 'Doe']],
    ['dj', { name: 'Jane Doe' }, ['J', 'D']],
    ['hane', { name: 'Jane Doe' }, ['ane']],
    ['hane foe', { name: 'Jane Doe' }, ['ane', 'oe']],
    ['lnidqvsit', { name: 'Erik Lindqvist' }, ['Lindqvist']],
    ['lind qvist', { name: 'Erik Lindqvist' }, ['Lindqvist']],
    ['tt', { name: '田中太郎', address: 'taro.tanaka@tokyo.example' }, ['t', 't']],
    ['tanakka', { name: '田中太郎', address: 'taro.tanaka@tokyo.example' }, ['tanaka']],
    ['щерпатов', { name: 'Щербатов Юлия' }, ['Щер', 'атов']],
    ['김미', { name: '김민수' }, ['김민']],
    ['ㅁ', { name: '김민수' }, ['민']],
    ['はな', { name: 'サトウ ハナコ' }, ['ハナ']],
    ['نجار', { name: 'أحمد النجار' }, ['نجار']],
    ['acme jan', { name: 'Jane Doe', company: 'Acme Ltd' }, ['Jan', 'Acme']],
    ['jane.doe@h', { name: 'Jane Doe', address: 'jane.doe@home.example' }, ['jane.doe@h']],
    ['home', { name: 'Jane', address: 'jane@home.example' }, ['home']],
    ['zzz', { name: 'Jane Doe' }, []],
    ['<b>', { name: '<b>Jane</b>' }, ['b']],
  ])('%s in %o', (query, facts, expected) => {
    expect(marked(query, facts)).toEqual(expected);
  });

  it('stand in whoever is found, whatever kind of question found them', () => {
    const crowd = crowdOf(createDirectory({ seed: 7, size: 3_000 }));
    for (const { typed, meant, kind } of makeQueries(crowd, 20, 5)) {
      const marks = marksFor(typed, meant);
      const letters = marks.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(letters, `${kind}: ${typed} in ${meant.name}`).toBeGreaterThan(typed.length / 2);
    }
  });

  it('never overlap, are in order and stand on whole characters', () => {
    const names = [
      'İbrahim Şahin',
      'Jose\u0301 Áñez',
      '\u{1F468}\u200d\u{1F469} Ægir',
      '김민수',
      'ﬁona ﬂynn',
    ];
    for (const name of names) {
      for (const query of ['i', 'sah', 'jo an', 'ae', '민', 'fi', 'f', 'fl']) {
        let end = -1;
        for (const { from, to } of marksFor(query, { name, address: '', company: '' })) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(name.slice(from, to)).not.toMatch(/\p{Cs}/u);
          end = to;
        }
      }
    }
  });
});
