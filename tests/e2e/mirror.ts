import { EventEmitter, once } from 'node:events';
import type { Page } from '@playwright/test';
import type { AppState, Bridge } from '../../preload/contract.ts';

declare global {
  interface Window {
    readonly foyer: Bridge;
    readonly mirrorState: (change: Partial<AppState>) => void;
  }
}

/** The app's state as its page is told it, kept here so that a test can wait for it. */
export interface Mirror {
  readonly state: () => AppState;
  /** Waits until the state is as wished; looks again with each change. Rejects after `timeoutMs`. */
  readonly until: (wish: (state: AppState) => boolean, timeoutMs?: number) => Promise<AppState>;
}

/** Follows the state through the page's own bridge, as the renderer does. */
export async function mirrorState(page: Page): Promise<Mirror> {
  const changes = new EventEmitter();
  let state: AppState | undefined;
  await page.exposeFunction('mirrorState', (change: AppState) => {
    // The page follows too: what is on its way to it may come before our snapshot, which has it.
    if (state === undefined && !isSnapshot(change)) return;
    state = { ...state, ...change };
    changes.emit('change');
  });
  const first = once(changes, 'change');
  await page.evaluate(() => void window.foyer.state((change) => window.mirrorState(change)));
  await first;

  const current = () => {
    if (!state) throw new Error('The state was never told');
    return state;
  };
  return {
    state: current,
    async until(wish, timeoutMs = 10_000) {
      const signal = AbortSignal.timeout(timeoutMs);
      while (!wish(current())) {
        await once(changes, 'change', { signal }).catch(() => {
          throw new Error(`Waited in vain for ${wish}; the state is ${JSON.stringify(state)}`);
        });
      }
      return current();
    },
  };
}

const isSnapshot = ({ about }: Partial<AppState>) => about !== undefined;
