import { setTimeout as pause } from 'node:timers/promises';
import type { App } from 'electron';

/** Nobody waits longer than this for an app that was told to quit. */
const patienceMs = 1_000;

/**
 * Lets `finish` do the last things on the desktop before the app quits: a notification left behind
 * would show buttons that nobody answers.
 */
export function finishBeforeQuit(
  app: Pick<App, 'on' | 'quit' | 'exit'>,
  finish: () => Promise<unknown>,
): void {
  let step: 'running' | 'finishing' | 'finished' = 'running';
  app.on('before-quit', (event) => {
    if (step === 'finished') return;
    event.preventDefault();
    if (step === 'finishing') return;
    step = 'finishing';
    const withinPatience = Promise.race([finish(), pause(patienceMs, undefined, { ref: false })]);
    void withinPatience
      .catch(() => undefined)
      .then(() => {
        step = 'finished';
        app.quit();
        // Whatever still holds the app up then, nobody would know how to end it.
        setTimeout(() => app.exit(), patienceMs);
      });
  });
}
