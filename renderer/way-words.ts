import type { Way } from '../preload/contract.ts';
import { alone } from './text/alone.ts';
import type { Words } from './text/words.ts';

/** A way in one sentence, as every part of the popover says it. */
export function sayWay({ say }: Pick<Words, 'say'>, way: Way): string {
  return say(`way.${way.kind}`, {
    system: say(`system.${way.system}-short`),
    place: alone(way.place),
  });
}
