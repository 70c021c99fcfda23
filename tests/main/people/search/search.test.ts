import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../../main/people/search/search.ts';

const person = (name: string, address = '', company = '') => ({ name, address, company });
type Somebody = ReturnType<typeof person>;

async function find(people: readonly Somebody[], query: string, dear: readonly string[] = []) {
  const weight = ({ name }: Somebody) => (dear.includes(name) ? 0.8 : 0);
  const found = await createSearch().find(people, query, weight);
  return found.map(({ name }) => name);
}

const people = [
  person('Jane Doe', 'jane.doe@home.example', 'Northwind'),
  person('Janet Roe', 'jr@home.example', 'Acme'),
  person('Jürgen Öztürk', 'oe@home.example'),
  person("Pat O'Brien", 'pat@irish.example'),
  person('Anna-Lena Łukasz', 'al@home.example'),
  person('田中太郎', 'tanaka@tokyo.example'),
  person('김민수', 'kim@seoul.example'),
  person('Σοφία Παππάς', 'sofia@athens.example'),
  person('محمد علي', 'm.ali@cairo.example'),
];

describe('search', () => {
  it.each([
    ['doe ja', ['Jane Doe']],
    ['ozturk', ['Jürgen Öztürk']],
    ['OBRIEN', ["Pat O'Brien"]],
    ['o’brien', ["Pat O'Brien"]],
    ['lukasz anna', ['Anna-Lena Łukasz']],
    ['annalena', ['Anna-Lena Łukasz']],
    ['田中', ['田中太郎']],
    ['太郎', ['田中太郎']],
    ['민수', ['김민수']],
    ['παππας', ['Σοφία Παππάς']],
    ['علي', ['محمد علي']],
    ['pat@ir', ["Pat O'Brien"]],
    ['e.doe@', ['Jane Doe']],
    ['northwind', ['Jane Doe']],
    ['jnae doe', ['Jane Doe']],
    ['hane doe', ['Jane Doe']],
    ['jnae deo', ['Jane Doe']],
    ['qqqq', []],
  ])('%s', async (query, expected) => {
    const found = await find(people, query);
    expect(found.slice(0, Math.max(1, expected.length))).toEqual(expected);
  });

  it('puts a whole word before a beginning', async () => {
    expect(await find([person('Janet Roe'), person('Jan Zak')], 'jan')).toEqual([
      'Jan Zak',
      'Janet Roe',
    ]);
  });

  it('puts whom one talks to first, but never before somebody who fits much better', async () => {
    const both = [person('Jan Zak'), person('Janet Roe'), person('Jon Doe')];
    expect(await find(both, 'jan', ['Janet Roe'])).toEqual(['Janet Roe', 'Jan Zak', 'Jon Doe']);
    expect((await find(both, 'jan', ['Jon Doe']))[0]).toBe('Jan Zak');
  });

  it('finds by initials among many once somebody was reached', async () => {
    const many = Array.from({ length: 200 }, (_one, at) => person(`Jo${at} Da${at}`));
    expect((await find([...many, person('Jane Doe')], 'jd', ['Jane Doe']))[0]).toBe('Jane Doe');
  });

  it('takes anything for a question', async () => {
    for (const query of ['', ' ', '.*', '\\', '(', '\u0000', '\ud83d', 'a'.repeat(200), '- - -']) {
      expect(Array.isArray(await find(people, query))).toBe(true);
    }
  });

  it('sees people who came since', async () => {
    const search = createSearch();
    const some = [person('Jane Doe')];
    expect(await search.find(some, 'zeta', () => 0)).toEqual([]);
    const more = [...some, person('Zoe Zeta')];
    expect(await search.find(more, 'zeta', () => 0)).toEqual([more[1]]);
  });
});
