import type { Shell } from 'electron';
import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Clipboard } from './clipboard.ts';

/** What leaves Foyer for the rest of the desktop: addresses to open, text to copy. */
export interface Outside {
  /** Opens an address that `mayOpen` allows; anything else is refused. */
  readonly open: (address: string) => Promise<Outcome<void>>;
  /** `html` says the same for programs that take it; empty: there is none. */
  readonly copy: (text: string, html?: string) => void;
}

/** The one place that calls `openExternal`: every address passes the allow-list first. */
export function createOutside(
  shell: Pick<Shell, 'openExternal'>,
  clipboard: Pick<Clipboard, 'write'>,
  mayOpen: (address: string) => boolean,
): Outside {
  return {
    async open(address) {
      if (!mayOpen(address)) return failure('refused', { name: 'open' });
      try {
        await shell.openExternal(address);
        return success();
      } catch {
        return failure('browser-failed');
      }
    },
    copy: clipboard.write,
  };
}
