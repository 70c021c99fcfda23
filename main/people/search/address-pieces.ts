import { type Entries, termOf } from './entries.ts';
import type { Harvest } from './harvest.ts';
import { places } from './person-words.ts';
import { eachOf } from './term-scores.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds people by a piece of their address. */
export interface AddressPieces {
  readonly find: (typed: string, harvest: Harvest) => void;
}

interface Ground {
  readonly vocabulary: Vocabulary;
  readonly entries: Entries;
  /** A person's folded address. */
  readonly addressOf: (person: number) => string;
}

const looksLikeAddress = /^\S*[@._\d-]\S*$/u;
const wordLetter = /[\p{L}\p{N}\p{M}]/u;
const signs = /[^\p{L}\p{N}\p{M}]+/u;
/** All of them have the piece in a common word, so it says nothing about whom one means. */
const mostTried = 4_000;

/** Whether a folded text may be a piece of an address: one that stands in no name. */
export function isAddressLike(typed: string): boolean {
  return looksLikeAddress.test(typed) && wordLetter.test(typed);
}

/**
 * A piece of an address is words between signs: the first may lack its beginning and the last its
 * end. People who have the rarest of them are looked at, letter by letter.
 */
export function createAddressPieces({ vocabulary, entries, addressOf }: Ground): AddressPieces {
  function termsWith(piece: string): number[] {
    const rows = entries.rows();
    const terms: number[] = [];
    vocabulary.eachWith(piece, (word) => {
      for (const place of [places.address, places.domain]) {
        const term = termOf(word, place);
        if (term < rows.termCount && (rows.heads[term] ?? -1) >= 0) terms.push(term);
      }
    });
    return terms;
  }

  function rarestTerms(typed: string): number[] {
    const { counts } = entries.rows();
    const cost = (terms: readonly number[]) =>
      terms.reduce((sum, term) => sum + (counts[term] ?? 0), 0);
    const sets = piecesOf(typed).map(termsWith);
    return sets.sort((one, other) => cost(one) - cost(other))[0] ?? [];
  }

  return {
    find(typed, harvest) {
      const rows = entries.rows();
      let tried = 0;
      for (const term of rarestTerms(typed)) {
        eachOf(rows, term, (person) => {
          const address = addressOf(person);
          const at = address.indexOf(typed);
          if (at >= 0) harvest.add(person, scoreAt(address, at));
          tried += 1;
          return tried < mostTried;
        });
      }
    },
  };
}

function scoreAt(address: string, at: number): number {
  if (at === 0) return 1;
  return wordLetter.test(address[at - 1] ?? '') ? 0.9 : 0.95;
}

/** The words of a piece; a line break where a word's end is known. */
function piecesOf(typed: string): string[] {
  const words = typed.split(signs);
  return words.flatMap((word, at) => {
    if (word === '') return [];
    const begin = at > 0 ? '\n' : '';
    const end = at < words.length - 1 ? '\n' : '';
    return [begin + word + end];
  });
}
