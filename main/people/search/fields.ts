import type { Mark } from '../../../preload/contract.ts';
import { type Folded, foldWithOrigins } from './fold.ts';
import type { Searched } from './person-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A text of a person, read when it is first looked at: most matches are in the name. */
export interface Field {
  readonly field: Mark['field'];
  readonly folded: () => Folded;
  readonly words: () => readonly Word[];
  /** Words that say whom one means: of an address those before its sign. */
  readonly ownWords: () => readonly Word[];
}

const inOrder = ['name', 'address', 'company'] as const;

/** The texts in which something may match, the one that matters most first. */
export function readFields(person: Searched): readonly Field[] {
  return inOrder.map((field) => {
    const folded = once(() => foldWithOrigins(person[field]));
    const words = once(() => wordsOf(folded().text));
    const ownWords = () => {
      const end = field === 'address' ? folded().text.lastIndexOf('@') : -1;
      return end === -1 ? words() : words().filter(({ from }) => from < end);
    };
    return { field, folded, words, ownWords };
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
