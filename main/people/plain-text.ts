const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// Marks that reorder or hide text. ZWJ and ZWNJ stay: emoji and Persian need them.
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\p{Cs}]/gu;
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * A name as it came from a server, made safe to show as text: one line, no control or
 * direction-changing characters, no towers of accents, at most `most` characters. It may still
 * hold `<`, `&` or anything else that is plain text and is to be shown as such.
 */
export function plainText(text: string, most = 200): string {
  const line = text
    // A normal form of a megabyte is slow, and no name is that long.
    .slice(0, most * 8)
    .replace(controls, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(piledMarks, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
