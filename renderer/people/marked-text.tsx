import { ForeignText } from '../design/foreign-text.tsx';

/** A stretch of a text, UTF-16 units, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its marks. Marks may overlap, touch, or reach beyond the end. */
export function piecesOf(text: string, marks: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of [...marks].sort((one, other) => one.from - other.from)) {
    const start = Math.max(at, from);
    const end = Math.min(text.length, to);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

interface Marked {
  readonly text: string;
  readonly marks: readonly Stretch[];
  readonly whole?: string;
  readonly class?: string;
}

/** Somebody else's words with the letters marked that were typed. */
export function MarkedText({ text, marks, whole = text, class: name = '' }: Marked) {
  return (
    <ForeignText whole={whole} class={name}>
      {piecesOf(text, marks).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </ForeignText>
  );
}
