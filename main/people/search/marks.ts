import type { Mark } from '../../../preload/contract.ts';
import { createEditCounter, sharedLetters } from './edits.ts';
import { type Folded, fold, foldWithOrigins } from './fold.ts';
import type { Searched } from './person-words.ts';
import { plainWordsOf, type Word, withoutApostrophes, wordsOf } from './words.ts';

interface Field {
  readonly field: Mark['field'];
  readonly folded: Folded;
  readonly words: readonly Word[];
}

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
  const fields = (['name', 'address', 'company'] as const).map((field) => readField(field, person));
  const typed = fold(query.trim());
  const words = plainWordsOf(typed);
  const isAddressLike = /[@._]/.test(typed);
  const whole = isAddressLike ? fragmentHit(typed, fields) : undefined;
  const hits = whole ? [whole] : words.map((word) => hitOf(word, fields, words.length === 1));
  return fields.flatMap((field) =>
    marksOf(
      field,
      hits.flatMap((hit) => (hit?.field === field ? hit.places : [])),
    ),
  );
}

function readField(field: Mark['field'], person: Searched): Field {
  const folded = foldWithOrigins(person[field]);
  return { field, folded, words: wordsOf(folded.text) };
}

/** The best reading of one typed word: as a beginning, initials, a fragment, with one error, two. */
function hitOf(typed: string, fields: readonly Field[], alone: boolean): Hit | undefined {
  return (
    beginningHit(typed, fields) ??
    (alone ? (initialsHit(typed, fields) ?? wholeNameHit(typed, fields)) : undefined) ??
    fragmentHit(typed, fields) ??
    forgivingHit(typed, fields, 1) ??
    forgivingHit(typed, fields, 2)
  );
}

function beginningHit(typed: string, fields: readonly Field[]): Hit | undefined {
  for (const field of fields) {
    const words = field.words.filter(({ text }) => withoutApostrophes(text).startsWith(typed));
    // Of several words that begin so, a whole one is meant.
    const word = words.find(({ text }) => withoutApostrophes(text) === typed) ?? words[0];
    if (word) return { field, places: lettersOf(word).slice(0, typed.length) };
  }
  return undefined;
}

function initialsHit(typed: string, [name]: readonly Field[]): Hit | undefined {
  if (!name) return undefined;
  const firsts = name.words.map(({ text, from }) => ({
    letter: String.fromCodePoint(text.codePointAt(0) ?? 0),
    from,
  }));
  const [first] = firsts;
  const last = firsts.at(-1);
  if (!first || !last || firsts.length < 2) return undefined;
  const ends = first.letter + last.letter;
  const spelled = firsts.map(({ letter }) => letter).join('');
  if (typed !== spelled && typed !== ends && typed !== last.letter + first.letter) return undefined;
  const meant = typed === spelled ? firsts : [first, last];
  return { field: name, places: meant.flatMap(({ letter, from }) => span(from, letter.length)) };
}

/** A name typed without the space between its words. */
function wholeNameHit(typed: string, [name]: readonly Field[]): Hit | undefined {
  if (!name) return undefined;
  const letters = name.words.flatMap(lettersOf);
  const spelled = name.words.map(({ text }) => withoutApostrophes(text)).join('');
  return spelled.startsWith(typed)
    ? { field: name, places: letters.slice(0, typed.length) }
    : undefined;
}

function fragmentHit(typed: string, fields: readonly Field[]): Hit | undefined {
  for (const field of fields) {
    const from = field.folded.text.indexOf(typed);
    if (from !== -1) return { field, places: span(from, typed.length) };
  }
  return undefined;
}

function forgivingHit(typed: string, fields: readonly Field[], edits: 1 | 2): Hit | undefined {
  if (typed.length < (edits === 1 ? 3 : 5)) return undefined;
  const countEdits = createEditCounter();
  for (const field of fields) {
    if (field.field === 'address') continue;
    const word = field.words.find(
      ({ text }) => countEdits(typed, withoutApostrophes(text), edits) <= edits,
    );
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

function marksOf({ field, folded }: Field, places: readonly number[]): Mark[] {
  const marks: { field: Mark['field']; from: number; to: number }[] = [];
  for (const at of [...new Set(places)].sort((one, other) => one - other)) {
    const from = folded.from[at];
    const to = folded.to[at];
    if (from === undefined || to === undefined) continue;
    const last = marks.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else marks.push({ field, from, to });
  }
  return marks;
}
