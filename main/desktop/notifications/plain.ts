/** Marks that turn the direction of the text around them, and invisible joints. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const control = /[\p{Cc}\u2028\u2029]/gu;
const loneSurrogate = /\p{Cs}/gu;
/** Longer than any honest character, emoji families included, in UTF-16 units. */
const longestCharacter = 16;

/**
 * Foreign text as one printable line of at most `longest` characters: a name can neither end a
 * D-Bus message (NUL), nor start a line, nor turn the words after it around.
 */
export function plain(text: string, longest: number): string {
  const line = text
    .slice(0, longest * longestCharacter)
    .replace(loneSurrogate, '')
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) =>
    segment.slice(0, longestCharacter),
  );
  if (characters.length <= longest) return characters.join('');
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
