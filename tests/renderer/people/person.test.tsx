// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { presenceCategories } from '../../../preload/contract.ts';
import { hueOf, initialsOf } from '../../../renderer/people/initials.ts';
import { piecesOf } from '../../../renderer/people/marked-text.tsx';
import { PresenceMark } from '../../../renderer/people/presence-mark.tsx';
import { secondLineOf } from '../../../renderer/people/second-line.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { peopleOf } from '../preview/people.ts';

describe('initials', () => {
  it.each([
    ['Mara Lindqvist', 'ML'],
    ['ana beatriz carvalho', 'AC'],
    ['Zoë', 'Z'],
    ['o’Brien, tomás', 'OT'],
    ['김민준', '김'],
    ['👩‍👩‍👧 Family', '👩‍👩‍👧F'],
    ['\u202Eevil name', 'EN'],
    ['<b>Bold</b>', 'B'],
    ['  ', ''],
    ['--- ...', ''],
  ])('of %j', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('stand on a colour that stays the same and differs between people', () => {
    const hues = peopleOf(200).map(({ id }) => hueOf(id));
    expect(hueOf('person-7')).toBe(hueOf('person-7'));
    expect(new Set(hues).size).toBe(12);
  });
});

describe('marks', () => {
  it.each([
    [[{ from: 0, to: 3 }], ['[Ros]', 'a Weber']],
    [[{ from: 5, to: 99 }], ['Rosa ', '[Weber]']],
    [[{ from: 3, to: 3 }], ['Rosa Weber']],
    [[{ from: 50, to: 60 }], ['Rosa Weber']],
    [
      [
        { from: 2, to: 6 },
        { from: 0, to: 3 },
      ],
      ['[Ros]', '[a W]', 'eber'],
    ],
    [[{ from: -4, to: 2 }], ['[Ro]', 'sa Weber']],
  ])('%j', (marks, told) => {
    const pieces = piecesOf('Rosa Weber', marks);
    expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))).toEqual(told);
  });
});

describe('the second line', () => {
  const [person] = peopleOf(1);
  if (!person) throw new Error('Nobody');

  it('is the company and the title', () => {
    expect(secondLineOf(person).text).toBe('Northwind Bank · Trader');
  });

  it('is the address when that was matched, or nothing else is known', () => {
    const mark = { field: 'address' as const, from: 0, to: 2 };
    expect(secondLineOf({ ...person, marks: [mark] })).toEqual({
      text: person.address,
      marks: [mark],
    });
    expect(secondLineOf({ ...person, company: '', title: '' }).text).toBe(person.address);
  });

  it('marks nothing in a title that stands where the company would', () => {
    const marks = [{ field: 'company' as const, from: 0, to: 2 }];
    expect(secondLineOf({ ...person, company: '', marks }).marks).toEqual([]);
  });
});

describe('presence', () => {
  it('has a shape of its own for each category, without colour', () => {
    const drawings = presenceCategories.map((presence) => {
      const root = document.createElement('div');
      render(<PresenceMark presence={presence} />, root);
      return root.querySelector('.presence')?.innerHTML;
    });
    expect(new Set(drawings).size).toBe(presenceCategories.length);
  });

  it('has words of its own for each category', () => {
    const words = presenceCategories.map((name) => english.sentences[`presence.${name}`]);
    expect(new Set(words).size).toBe(presenceCategories.length);
  });
});
