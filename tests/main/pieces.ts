import type { Pieces } from '../../main/net/body.ts';

/** A body in two pieces, cut where it may hurt: in the middle of a letter, if there is a long one. */
export function piecesOf(text: string): Pieces {
  const bytes = new TextEncoder().encode(text);
  const within = bytes.findIndex((byte) => byte >= 0x80) + 1;
  const cut = within > 0 ? within : Math.floor(bytes.length / 2);
  return [bytes.slice(0, cut), bytes.slice(cut)];
}
