/** A sentence of a language, its gaps filled with marks, and the marks that are found in it. */
export interface Said {
  readonly key: string;
  readonly text: string;
  readonly gaps: readonly string[];
}

const marks = ['⟦a⟧', '⟦b⟧', '⟦c⟧'];
/** No form of any language is meant for this number alone. */
const count = 4_711;

/** What stands in a sentence's gaps, by its key; whatever is not named takes two texts. */
const filled: Readonly<Record<string, readonly unknown[]>> = {
  knocking: [count],
  knockTogether: [count],
  asked: [count],
  moment: [0],
  resume: [0],
  names: [marks.slice(0, 2), count],
  more: [marks.slice(0, 2), count],
  facts: [marks.slice(0, 2)],
  failed: ['accept', '⟦a⟧'],
  goOn: ['Make rooms'],
};

/** Everything that a language says, in the order of its keys. */
export function sayings(words: object, above = ''): readonly Said[] {
  return Object.entries(words)
    .flatMap(([name, word]: [string, unknown]) => {
      const key = `${above}${name}`;
      if (typeof word === 'object' && word !== null) return sayings(word, `${key}.`);
      return [
        saidOf(key, typeof word === 'function' ? String(word(...gapsOf(name))) : String(word)),
      ];
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function gapsOf(name: string): readonly unknown[] {
  return filled[name] ?? marks.slice(0, 2);
}

function saidOf(key: string, text: string): Said {
  const digits = text.replace(/(?<=\d)[.,\s\u202f](?=\d)/gu, '');
  const found = [...marks, String(count)].filter((mark) => digits.includes(mark));
  return { key, text, gaps: found };
}
