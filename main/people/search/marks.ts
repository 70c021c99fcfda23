import type { Mark } from '../../../preload/contract.ts';
import { begins, begunBy, placeOf } from './begun.ts';
import { createEditCounter, sharedLetters } from './edits.ts';
import { type Field, readFields } from './fields.ts';
import { fold } from './fold.ts';
import type { Searched } from './person-words.ts';
import { plainWordsOf, type Word, withoutApostrophes } from './words.ts';

/** Places in a folded field that matched. */
interface Hit {
  readonly field: Field;
  readonly places: readonly number[];
}

/**
 * The letters of a person that match what was typed, as ranges of the original texts: whole
 * letters with what is combined with them, in order, none touching another.
 */
export function marksFor(query: string, person: Searched): Mark[] {
  const fields = readFields(person);
  const typed = fold(query.trim());
  const words = plainWordsOf(typed);
  const isAddressLike = /[@._]/.test(typed);
  const whole = isAddressLike ? fragmentHit(typed, fields) : undefined;
  const hits = whole ? [whole] : words.map((word) => hitOf(word, fields, words.length === 1));
  return fields.flatMap((field) => {
    const places = hits.flatMap((hit) => (hit?.field.field === field.field ? hit.places : []));
    return places.length > 0 ? marksOf(field, places) : [];
  });
}

/** The best reading of one typed word: as a beginning, initials, a fragment, with one error, two. */
function hitOf(typed: string, fields: readonly Field[], alone: boolean): Hit | undefined {
  return (
    beginningHit(typed, fields) ??
    (alone ? (initialsHit(typed, fields) ?? wholeNameHit(typed, fields)) : undefined) ??
    fragmentHit(typed, fields) ??
    (alone ? twoWordsHit(typed, fields) : undefined) ??
    forgivingHit(typed, fields, 1) ??
    forgivingHit(typed, fields, 2)
  );
}

function beginningHit(typed: string, fields: readonly Field[]): Hit | undefined {
  const begun = begunBy(typed);
  for (const field of fields) {
    const words = field.words().filter(({ text }) => begins(withoutApostrophes(text), begun));
    // Of several words that begin so, a whole one is meant.
    const word = words.find(({ text }) => withoutApostrophes(text) === typed) ?? words[0];
    if (word) return { field, places: lettersOf(word).slice(0, typed.length) };
  }
  return undefined;
}

/** Initials of the name, or of the address of somebody whose name is in another script. */
function initialsHit(typed: string, [name, address]: readonly Field[]): Hit | undefined {
  return (name && initialsOf(typed, name)) ?? (address && initialsOf(typed, address));
}

function initialsOf(typed: string, field: Field): Hit | undefined {
  const firsts = field.ownWords().map(({ text, from }) => ({
    letter: String.fromCodePoint(text.codePointAt(0) ?? 0),
    from,
  }));
  const [first] = firsts;
  const last = firsts.at(-1);
  if (!first || !last || firsts.length < 2) return undefined;
  const ends = [first, last];
  const meant = [firsts, firsts.toReversed(), ends, ends.toReversed()].find(
    (letters) => letters.map(({ letter }) => letter).join('') === typed,
  );
  if (!meant) return undefined;
  return { field, places: meant.flatMap(({ letter, from }) => span(from, letter.length)) };
}

/** Two words of the name typed without a space, in either order, the second maybe only begun. */
function twoWordsHit(typed: string, [name]: readonly Field[]): Hit | undefined {
  if (!name) return undefined;
  for (const first of name.words()) {
    const text = withoutApostrophes(first.text);
    for (const begun of [text, text.slice(0, 1)]) {
      const second = typed.startsWith(begun) && secondWord(typed.slice(begun.length), first, name);
      if (!second) continue;
      const places = [...lettersOf(first).slice(0, begun.length), ...second];
      return { field: name, places };
    }
  }
  return undefined;
}

function secondWord(rest: string, first: Word, { words }: Field): number[] | undefined {
  if (rest === '') return undefined;
  const second = words().find(
    (word) => word !== first && withoutApostrophes(word.text).startsWith(rest),
  );
  return second && lettersOf(second).slice(0, rest.length);
}

/** A name typed without the space between its words. */
function wholeNameHit(typed: string, [name]: readonly Field[]): Hit | undefined {
  if (!name) return undefined;
  const letters = name.words().flatMap(lettersOf);
  const spelled = name
    .words()
    .map(({ text }) => withoutApostrophes(text))
    .join('');
  return spelled.startsWith(typed)
    ? { field: name, places: letters.slice(0, typed.length) }
    : undefined;
}

function fragmentHit(typed: string, fields: readonly Field[]): Hit | undefined {
  for (const field of fields) {
    const from = placeOf(begunBy(typed), field.folded().text);
    if (from !== -1) return { field, places: span(from, typed.length) };
  }
  return undefined;
}

function forgivingHit(typed: string, fields: readonly Field[], edits: 1 | 2): Hit | undefined {
  if (typed.length < (edits === 1 ? 3 : 5)) return undefined;
  const countEdits = createEditCounter();
  for (const field of fields) {
    const word = field
      .ownWords()
      .find(({ text }) => countEdits(typed, withoutApostrophes(text), edits) <= edits);
    if (!word) continue;
    const letters = lettersOf(word);
    const shared = sharedLetters(typed, withoutApostrophes(word.text));
    return { field, places: shared.flatMap((at) => letters[at] ?? []) };
  }
  return undefined;
}

/** The places of a word's units in its field, without its apostrophes. */
function lettersOf({ text, from }: Word): number[] {
  return span(from, text.length).filter((at) => withoutApostrophes(text[at - from] ?? '') !== '');
}

function span(from: number, length: number): number[] {
  return Array.from({ length }, (_unused, at) => from + at);
}

function marksOf({ field, folded: read }: Field, places: readonly number[]): Mark[] {
  const folded = read();
  const marks: { field: Mark['field']; from: number; to: number }[] = [];
  for (const at of [...new Set(places)].sort((one, other) => one - other)) {
    const from = folded.from(at);
    const to = folded.to(at);
    const last = marks.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else marks.push({ field, from, to });
  }
  return marks;
}
