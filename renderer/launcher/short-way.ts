import type { Way } from '../../preload/contract.ts';
import type { Words } from '../text/words.ts';

/** A way in two or three words, for the end of a row. */
export function shortWay({ say }: Pick<Words, 'say'>, { kind, system }: Way): string {
  // What Symphony calls a room is a space in Spaces.
  const place = kind === 'room' && system === 'spaces' ? 'space' : kind;
  return say(`enter.${place}`, { system: say(`system.${system}-short`) });
}
