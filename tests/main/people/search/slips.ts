/** Numbers from 0 to 1, not reaching it. */
export type Random = () => number;

const nearKeys: Readonly<Record<string, string>> = {
  a: 'sqw',
  b: 'vnh',
  c: 'xvd',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'kop',
  m: 'nj',
  n: 'bmh',
  o: 'ipl',
  p: 'ol',
  q: 'wa',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  w: 'qes',
  x: 'zcs',
  y: 'tuh',
  z: 'xas',
};

/**
 * A word with one slip behind its first letter, as fingers slip: a letter left out, doubled, put in,
 * hit beside the right key, or swapped with the one before.
 */
export function slip(word: string, random: Random): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * (letters.length - 1));
  const letter = letters[at] ?? '';
  const other = near(letter, random);
  const kind = Math.floor(random() * 5);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letter);
  else if (kind === 2) letters.splice(at, 0, other);
  else if (kind === 3 || at === 1) letters[at] = other;
  else letters.splice(at - 1, 2, letter, letters[at - 1] ?? '');
  const slipped = letters.join('');
  return slipped === word ? slip(word, random) : slipped;
}

/** A word whose first letter is the one beside it on the keys. */
export function slipFirst(word: string, random: Random): string {
  return near(word[0] ?? '', random) + word.slice(1);
}

function near(letter: string, random: Random): string {
  const keys = nearKeys[letter.toLowerCase()] ?? 'eatn';
  return keys[Math.floor(random() * keys.length)] ?? 'e';
}
