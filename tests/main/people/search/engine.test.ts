import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../main/people/search/engine.ts';

const person = (name: string, address = '', company = '') => ({ name, address, company });
type Somebody = ReturnType<typeof person>;

function engineOf(people: readonly Somebody[]) {
  const engine = createEngine();
  for (const [at, one] of people.entries()) engine.learn(at, one);
  return engine;
}

function find(people: readonly Somebody[], query: string, dear: Record<string, number> = {}) {
  const numberOf = (name: string) => people.findIndex((one) => one.name === name);
  const reached = new Map(Object.entries(dear).map(([name, much]) => [numberOf(name), much]));
  return Array.from(engineOf(people).find(query, reached), (at) => people[at]?.name);
}

const people = [
  person('Jane Doe', 'jane.doe@home.example', 'Northwind'),
  person('Janet Roe', 'jr@home.example', 'Acme'),
  person('Jürgen Öztürk', 'oe@home.example'),
  person("Pat O'Brien", 'pat@irish.example'),
  person('Anna-Lena Łukasz', 'al@home.example'),
  person('田中太郎', 'taro.tanaka@tokyo.example'),
  person('김민수', 'kim@seoul.example'),
  person('박 서연', 'park@seoul.example'),
  person('Σοφία Παππάς', 'sofia@athens.example'),
  person('Щербатов Юлия', 'yulia@moscow.example'),
  person('محمد علي الحداد', 'm.ali@cairo.example'),
  person('נועה אברמוביץ', 'noa@haifa.example'),
  person('ศรีสวัสดิ์ มาลี', 'mali@bangkok.example'),
  person('サトウ ハナコ', 'sh@tokyo.example'),
  person('فاطمة الزين', 'f.zein@cairo.example'),
  person('Erik Lindqvist', 'lind.q2@north.example'),
];

describe('the index', () => {
  it.each([
    ['doe ja', 'Jane Doe'],
    ['ozturk', 'Jürgen Öztürk'],
    ['OBRIEN', "Pat O'Brien"],
    ['o’brien', "Pat O'Brien"],
    ['o brien', "Pat O'Brien"],
    ['lukasz anna', 'Anna-Lena Łukasz'],
    ['annalena', 'Anna-Lena Łukasz'],
    ['janedoe', 'Jane Doe'],
    ['doejane', 'Jane Doe'],
    ['jdoe', 'Jane Doe'],
    ['lind qvist', 'Erik Lindqvist'],
    ['田中', '田中太郎'],
    ['太郎', '田中太郎'],
    ['tanaka', '田中太郎'],
    ['tt', '田中太郎'],
    ['민수', '김민수'],
    ['박서연', '박 서연'],
    ['김미', '김민수'],
    ['김ㅁ', '김민수'],
    ['미', '김민수'],
    ['박 서여', '박 서연'],
    ['さとう', 'サトウ ハナコ'],
    ['فاطمه', 'فاطمة الزين'],
    ['παππας', 'Σοφία Παππάς'],
    ['щерб', 'Щербатов Юлия'],
    ['щерпатов', 'Щербатов Юлия'],
    ['علي', 'محمد علي الحداد'],
    ['حداد', 'محمد علي الحداد'],
    ['אברמ', 'נועה אברמוביץ'],
    ['ศรีส', 'ศรีสวัสดิ์ มาลี'],
    ['pat@ir', "Pat O'Brien"],
    ['e.doe@', 'Jane Doe'],
    ['.q2@', 'Erik Lindqvist'],
    ['northwind', 'Jane Doe'],
    ['north doe', 'Jane Doe'],
    ['ndqvi', 'Erik Lindqvist'],
    ['jnae doe', 'Jane Doe'],
    ['hane doe', 'Jane Doe'],
    ['jnae deo', 'Jane Doe'],
    ['lnidqvsit', 'Erik Lindqvist'],
    ['erik lndqvst', 'Erik Lindqvist'],
  ])('finds by %s', (query, expected) => {
    expect(find(people, query)[0]).toBe(expected);
  });

  it('finds nobody by what nobody has', () => {
    expect(find(people, 'qqqq')).toEqual([]);
    expect(find(people, '')).toEqual([]);
  });

  it('puts a whole word before a beginning, and both before an error', () => {
    const some = [person('Janet Roe'), person('Jon Abel'), person('Jan Zak')];
    expect(find(some, 'jan')).toEqual(['Jan Zak', 'Janet Roe', 'Jon Abel']);
  });

  it('puts whom one talks to first, but never before somebody who fits much better', () => {
    const some = [person('Jan Zak'), person('Janet Roe'), person('Jon Doe')];
    expect(find(some, 'jan', { 'Janet Roe': 0.8 })[0]).toBe('Janet Roe');
    expect(find(some, 'jan', { 'Jon Doe': 0.8 })[0]).toBe('Jan Zak');
    expect(find(some, 'j', { 'Jon Doe': 0.2, 'Jan Zak': 0.6 })).toEqual([
      'Jan Zak',
      'Jon Doe',
      'Janet Roe',
    ]);
  });

  it('finds by initials among many once somebody was reached', () => {
    const many = Array.from({ length: 3_000 }, (_one, at) => person(`Jo${at} Da${at}`));
    expect(find([...many, person('Jane Doe')], 'jd', { 'Jane Doe': 0.1 })[0]).toBe('Jane Doe');
  });

  it('puts who is available first among equals only, then goes by name', () => {
    const some = [person('Jan Cox'), person('Jan Abe'), person('Jan Bob'), person('Janet Aal')];
    const engine = engineOf(some);
    engine.setAvailable([2, 3]);
    const names = Array.from(engine.find('jan', new Map()), (at) => some[at]?.name);
    expect(names).toEqual(['Jan Bob', 'Jan Abe', 'Jan Cox', 'Janet Aal']);
  });

  it('lists everybody but some: who is available by name, then the others', () => {
    const some = [person('Élan Zeh'), person('Di Poe'), person('abe Fox'), person('Bob Lee')];
    const engine = engineOf(some);
    engine.setAvailable([0]);
    engine.learn(4, person('Carl Ely'));
    engine.forget(3);
    const names = (without: number[]) =>
      Array.from(engine.inOrder(without), (at) => some[at]?.name ?? 'Carl Ely');
    expect(names([])).toEqual(['Élan Zeh', 'abe Fox', 'Carl Ely', 'Di Poe']);
    expect(names([1, 0])).toEqual(['abe Fox', 'Carl Ely']);
  });

  it('finds who came since and no more who is gone', () => {
    const engine = engineOf([person('Jane Doe')]);
    expect([...engine.find('jan', new Map())]).toEqual([0]);
    engine.learn(1, person('Janet Roe'));
    expect([...engine.find('jan', new Map())]).toEqual([0, 1]);
    expect([...engine.find('net', new Map())]).toEqual([1]);
    engine.forget(0);
    expect([...engine.find('jan', new Map())]).toEqual([1]);
  });

  it('gives at most a thousand, the best of them', () => {
    const many = Array.from({ length: 3_000 }, (_one, at) => person(`Jan${'x'.repeat(at % 9)} A`));
    const found = find([...many, person('Jan A')], 'jan a');
    expect(found).toHaveLength(1_000);
    expect(found.slice(0, 300).every((name) => name === 'Jan A')).toBe(true);
  });

  it('takes anything for a question', () => {
    for (const query of ['', ' ', '.*', '\\', '(', '\u0000', '\u0001jd', '\ud83d', '- - -', '@']) {
      expect(Array.isArray(find(people, query))).toBe(true);
    }
    expect(find(people, 'a'.repeat(5_000))).toEqual([]);
    expect(find(people, 'a b c d e f g h i j k l m n o p q r s t u v')).toEqual([]);
  });
});
