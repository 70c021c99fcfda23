/** All texts that begin as what was typed, up to and including `last`, compared by their units. */
interface Begun {
  readonly first: string;
  readonly last: string;
}

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const firstLead = 0x1100;
const lastLead = 0x1112;
const syllablesOfLead = 588;
const syllablesOfVowel = 28;

/**
 * The beginnings that a folded text may stand for. They are all the same but in Korean: while a
 * syllable is being put together its last consonant is missing, and its vowel before that.
 */
export function begunBy(typed: string): Begun {
  const last = typed.charCodeAt(typed.length - 1);
  const before = typed.slice(0, -1);
  if (last >= firstLead && last <= lastLead) {
    const from = firstSyllable + (last - firstLead) * syllablesOfLead;
    return between(before, from, from + syllablesOfLead - 1);
  }
  const isOpen = (last - firstSyllable) % syllablesOfVowel === 0;
  if (last < firstSyllable || last > lastSyllable || !isOpen) return { first: typed, last: typed };
  return between(before, last, last + syllablesOfVowel - 1);
}

/** Whether a folded text begins so. */
export function begins(text: string, { first, last }: Begun): boolean {
  const begin = text.slice(0, first.length);
  return begin.length === first.length && begin >= first && begin <= last;
}

/** Where in a folded text something begins so; -1 for nowhere. */
export function placeOf(begun: Begun, text: string): number {
  if (begun.first === begun.last) return text.indexOf(begun.first);
  for (let at = 0; at < text.length; at += 1) if (begins(text.slice(at), begun)) return at;
  return -1;
}

function between(before: string, first: number, last: number): Begun {
  return {
    first: before + String.fromCharCode(first),
    last: before + String.fromCharCode(last),
  };
}
