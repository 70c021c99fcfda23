import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Desk } from '../desk/index.ts';

/** A hand that already rests on the keyboard: what a key costs is not the start of a program. */
export interface Keys {
  /** Presses a key or chord; gives back when, in milliseconds since 1970. */
  readonly press: (chord: string) => number;
  readonly end: () => Promise<void>;
}

/** One xdotool that takes its commands line by line. */
export function layHandsOn(desk: Desk): Keys {
  const hand = spawn('xdotool', ['-'], { env: desk.env, stdio: ['pipe', 'ignore', 'inherit'] });
  return {
    press(chord) {
      const pressed = Date.now();
      hand.stdin.write(`key --delay 0 ${chord}\n`);
      return pressed;
    },
    async end() {
      hand.stdin.end();
      await once(hand, 'exit');
    },
  };
}
