import type { Way } from '../preload/contract.ts';
import type { Words } from './text/words.ts';

/** A way in one sentence, as every part of the popover says it. */
export function sayWay({ say }: Pick<Words, 'say'>, way: Way): string {
  return say(`way.${way.kind}`, {
    system: say(`system.${way.system}-short`),
    place: alone(way.place),
  });
}

/** Somebody else's words within a sentence of ours: they turn no letter around them. */
export function alone(foreign: string): string {
  return `\u2068${foreign}\u2069`;
}
