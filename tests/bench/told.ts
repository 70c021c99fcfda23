import { setTimeout as pause } from 'node:timers/promises';
import type { WatchedPage } from './watched-page.ts';

const lookAgainMs = 200;

/** Two whom one system told of may turn out to be one person, when somebody looks at them. */
const nearlyAll = 0.99;

/** Waits until both accounts are through, so many people are known, and no more are asked for. */
export async function everybodyIsThere({ ask }: WatchedPage, total: number): Promise<void> {
  while ((await ask(knownAtRest)) < nearlyAll * total) await pause(lookAgainMs);
}

/** How many are known; 0 before that is all. */
function knownAtRest(): Promise<number> {
  return new Promise((tell) => {
    const stop = window.foyer.state(({ accounts = [], people }) => {
      const through = accounts.filter(({ status }) => status.kind === 'connected');
      tell(through.length === 2 && people?.loading === false ? people.total : 0);
      stop();
    });
  });
}

/** Asks every system anew. */
export async function refresh({ ask }: WatchedPage): Promise<void> {
  await ask(async () => {
    await window.foyer.refresh();
  });
}
