import { type AddressPieces, isAddressLike } from './address-pieces.ts';
import { fold } from './fold.ts';
import type { Harvest } from './harvest.ts';
import type { Matching } from './matching.ts';
import type { Meaning } from './meanings.ts';
import type { Readings } from './readings.ts';
import { joinsOf, splitsOf } from './splits.ts';
import type { Vocabulary } from './vocabulary.ts';
import { plainWordsOf } from './words.ts';

interface Ground {
  readonly vocabulary: Vocabulary;
  readonly readings: Readings;
  readonly matching: Matching;
  readonly pieces: AddressPieces;
  readonly harvest: Harvest;
}

/** Fills the harvest with who may be meant. `reached` are looked at whatever is found. */
type Seek = (query: string, reached: Iterable<number>) => void;

/** With fewer answers than these, the more patient ways of reading are tried. */
const few = 8;
/** With a best answer worse than this too, two edits a word are forgiven. */
const convincing = 0.66;
const mostWords = 8;
/** What it costs that a word is not read as it was typed, */
const forgiven = 0.9;
/** and what a space in the wrong place costs. */
const misplacedSpace = 0.94;

/**
 * Reads a query ever less literally until enough people are found: words that begin so, initials and
 * pieces of addresses; then words without their space, pieces of words and one edit a word; at last
 * two.
 */
export function createSeeker(ground: Ground): Seek {
  const { vocabulary, readings, matching, pieces, harvest } = ground;
  const isWord = (text: string) => vocabulary.numberOf(text) !== undefined;

  function match(meanings: readonly Meaning[], reached: readonly number[], factor = 1) {
    if (meanings.some(({ words }) => words.length === 0)) return;
    for (const person of reached) harvest.add(person, matching.scoreOf(person, meanings) * factor);
    matching.match(meanings, factor, harvest);
  }

  function readLiterally(words: readonly string[], reached: readonly number[]) {
    match(words.map(readings.beginning), reached);
    const [only] = words;
    if (only !== undefined && words.length === 1) match([readings.initials(only)], reached);
  }

  function readSpacesAnew(words: readonly string[], reached: readonly number[]) {
    for (const joined of joinsOf(words)) {
      match(joined.map(readings.beginning), reached, misplacedSpace);
    }
    const [only] = words;
    if (only === undefined || words.length > 1) return;
    for (const [first, second] of splitsOf(only, isWord)) {
      const begun = readings.whole(first) ?? readings.beginning(first);
      match([begun, readings.beginning(second)], reached, misplacedSpace);
    }
  }

  function forgive(words: readonly string[], edits: 1 | 2, reached: readonly number[]) {
    match(
      words.map((word) => readings.forgiving(word, edits)),
      reached,
      forgiven,
    );
  }

  return (query, everReached) => {
    const reached = [...everReached];
    const typed = fold(query.trim());
    const words = plainWordsOf(typed).slice(0, mostWords);
    const found = () => harvest.people().length;
    readLiterally(words, reached);
    if (isAddressLike(typed)) pieces.find(typed, harvest);
    if (found() >= few) return;
    readSpacesAnew(words, reached);
    if (found() < few) forgive(words, 1, reached);
    if (found() < few && harvest.best() < convincing) forgive(words, 2, reached);
  };
}
