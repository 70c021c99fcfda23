import { begins, begunBy } from './begun.ts';
import { mergeInto } from './sorted.ts';

/** All different words of all people. Words are numbers, given in the order in which they came. */
export interface Vocabulary {
  readonly size: () => number;
  /** The number of a word, a new one for a new word. */
  readonly add: (text: string) => number;
  readonly numberOf: (text: string) => number | undefined;
  readonly textOf: (word: number) => string;
  readonly eachBeginningWith: (typed: string, each: (word: number) => void) => void;
  /** Words in which the piece stands; a line break stands for the beginning and the end. */
  readonly eachWith: (piece: string, each: (word: number) => void) => void;
}

/** Starts empty. Sorting and joining wait until they are asked for. */
export function createVocabulary(): Vocabulary {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  let sorted: Int32Array = new Int32Array(0);
  let joined = { text: '\n', starts: new Int32Array(0) };
  const isBefore = (one: number, other: number) => (texts[one] ?? '') < (texts[other] ?? '');

  function inOrder(): Int32Array {
    const news = texts.length - sorted.length;
    if (news > 0) {
      const from = sorted.length;
      sorted = mergeInto(
        sorted,
        Array.from({ length: news }, (_one, at) => from + at),
        isBefore,
      );
    }
    return sorted;
  }

  function asText() {
    if (joined.starts.length !== texts.length) joined = join(texts);
    return joined;
  }

  return {
    size: () => texts.length,
    add(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = texts.length;
      texts.push(text);
      numbers.set(text, number);
      return number;
    },
    numberOf: (text) => numbers.get(text),
    textOf: (word) => texts[word] ?? '',
    eachBeginningWith(typed, each) {
      const order = inOrder();
      const begun = begunBy(typed);
      let at = firstAtOrAfter(order, texts, begun.first);
      for (; at < order.length; at += 1) {
        const word = order[at] ?? 0;
        if (!begins(texts[word] ?? '', begun)) return;
        each(word);
      }
    },
    eachWith(piece, each) {
      const { text, starts } = asText();
      let at = text.indexOf(piece);
      while (at !== -1) {
        const word = ownerOf(starts, piece.startsWith('\n') ? at + 1 : at);
        each(word);
        at = text.indexOf(piece, (starts[word + 1] ?? text.length) - 1);
      }
    },
  };
}

/** All words in one text, each between line breaks. */
function join(texts: readonly string[]) {
  const starts = new Int32Array(texts.length);
  let at = 1;
  for (const [word, text] of texts.entries()) {
    starts[word] = at;
    at += text.length + 1;
  }
  return { text: `\n${texts.join('\n')}\n`, starts };
}

function firstAtOrAfter(order: Int32Array, texts: readonly string[], sought: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[order[middle] ?? 0] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ownerOf(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
