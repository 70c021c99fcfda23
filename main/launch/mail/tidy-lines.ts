/** A mail that somebody sends is no book. */
const mostLetters = 20_000;

/** Format, private and unassigned letters could turn or hide what stands beside; not the joiners. */
const unseen = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** Every control letter but the line break. */
const controls = /(?!\n)\p{Cc}|[\p{Zl}\p{Zp}]/gu;
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * Text of several lines made safe to show and to send: no letters that nobody sees, no gaps at the
 * ends of lines, no more than one empty line at a time, at most 20,000 letters.
 */
export function tidyLines(text: string): string {
  const tidy = text
    .replace(/\r\n?/g, '\n')
    .replace(controls, ' ')
    .replace(unseen, '')
    .replace(piledMarks, '$1')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tidy.length <= mostLetters ? tidy : `${tidy.slice(0, mostLetters - 1)}…`;
}
