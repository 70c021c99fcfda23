import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Real key strokes, sent to the X server by xdotool. */
export interface Keyboard {
  /** One key or chord, as in `ctrl+shift+space`, `Return`, `Escape`. */
  press(keys: string): Promise<void>;
  /** Types a text letter by letter into whatever has the focus. */
  type(text: string): Promise<void>;
}

const run = promisify(execFile);

/** The keyboard of the display in `env`. */
export function createKeyboard(env: NodeJS.ProcessEnv): Keyboard {
  return {
    press: async (keys) => {
      await run('xdotool', ['key', keys], { env });
    },
    type: async (text) => {
      await run('xdotool', ['type', '--delay', '8', '--', text], { env });
    },
  };
}
