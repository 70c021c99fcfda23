import {
  type Mark,
  type PersonRow,
  type PresenceCategory,
  presenceCategories,
} from '../../../preload/contract.ts';

const first =
  'Amelia Björn Chidi Daniela Emre Fatima Giulia Hanna Ingrid Jonas Kavya Léa Mateo Nadia Oskar Priya Quentin Rosa Søren Tomás Uma Viktor Wanjiru Ximena Yuki Zofia'.split(
    ' ',
  );
const last =
  'Abrahamsson Bianchi Castellanos Dvořák Eriksen Fernández Grünwald Haddad Iyer Jankowski Kaya Laurent Müller Nakamura O’Brien Petrov Quispe Rossi Sørensen Tanaka Ueda Vasquez Weber Xu Yılmaz Zhang'.split(
    ' ',
  );
const companies = ['Northwind Bank', 'Harbour Clearing', 'Polder Capital', 'Sierra Markets', ''];
const titles = ['Trader', 'Portfolio Manager', 'Operations', 'Head of Research', 'Compliance'];
const moods: readonly PresenceCategory[] = [...presenceCategories, 'available', 'available'];

/** Believable people, always the same. */
export function peopleOf(count: number): PersonRow[] {
  return Array.from({ length: count }, (_, index) => personAt(index));
}

function personAt(index: number): PersonRow {
  const name = `${pick(first, index * 7 + 3)} ${pick(last, index * 11 + Math.floor(index / 26))}`;
  const favourite = index < 3;
  return {
    id: `person-${index}`,
    name,
    address: `${name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]+/g, '.')}@example.org`,
    company: pick(companies, index),
    title: pick(titles, index * 3),
    systems: index % 3 === 0 ? ['spaces', 'symphony'] : [index % 3 === 1 ? 'spaces' : 'symphony'],
    presence: index % 3 === 1 ? null : pick(moods, index),
    favourite,
    group: favourite ? 'favourites' : index < 6 ? 'recents' : 'everyone',
    marks: [],
  };
}

/** Those whose name or address holds what was typed, marked where it stands. */
export function found(people: readonly PersonRow[], query: string): PersonRow[] {
  const sought = query.toLowerCase();
  return people.flatMap((person) => {
    const marks = (['name', 'address', 'company'] as const).flatMap((field): Mark[] => {
      const from = person[field].toLowerCase().indexOf(sought);
      return from < 0 ? [] : [{ field, from, to: from + sought.length }];
    });
    return marks.length > 0
      ? [{ ...person, group: 'results' as const, marks: marks.slice(0, 1) }]
      : [];
  });
}

const pick = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
};

/** Names that try to be something else. */
export const hostilePeople: PersonRow[] = [
  '<img src=x onerror=alert(1)>',
  '<b>Bold</b> &amp; <script>alert(1)</script>',
  '\u202Egnp.exe Evil',
  'محمد عبد الله الأنصاري',
  '김민준 金敏俊',
  '👩‍👩‍👧‍👦 Family 🏳️‍🌈',
  'A name that is very much longer than anything a row has room for, and then some more of it',
  'Z̸̨̛͚a̵͓̎l̶̰̈g̴͈̀o̷̖͂ T̵e̶x̷t̸',
  '   ',
  "Robert'); DROP TABLE people;--",
  'line\nbreak\tand tab',
].map((name, index) => ({
  ...personAt(index + 10),
  id: `hostile-${index}`,
  name,
  group: 'everyone' as const,
  marks: index === 0 ? [{ field: 'name' as const, from: 1, to: 400 }] : [],
}));
