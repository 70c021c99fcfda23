import type { Account } from '../../preload/contract.ts';
import type { Words } from '../text/words.ts';

/** The truth about an account in two or three words. */
export function statusTextOf({ status }: Account, words: Words, now: number): string {
  switch (status.kind) {
    case 'offline':
      return words.say('status.offline', { time: words.clock(status.since, now) });
    default:
      return words.say(`status.${status.kind}`);
  }
}
