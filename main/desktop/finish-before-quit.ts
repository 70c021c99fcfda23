import { setTimeout as pause } from 'node:timers/promises';
import type { App } from 'electron';

/** Nobody waits longer than this for an app that was told to quit. */
const patienceMs = 1_000;
/** For what would cost a sign-in: a server has that long to answer, and the keychain to keep it. */
const longPatienceMs = 6_000;

/**
 * Lets `finish` do the last things on the desktop before the app quits: a notification left behind
 * would show buttons that nobody answers. `atRest` is over when nothing is underway that must not be
 * cut off.
 */
export function finishBeforeQuit(
  app: Pick<App, 'on' | 'quit' | 'exit'>,
  finish: () => Promise<unknown>,
  atRest: () => Promise<unknown>,
): void {
  let step: 'running' | 'finishing' | 'finished' = 'running';
  app.on('before-quit', (event) => {
    if (step === 'finished') return;
    event.preventDefault();
    if (step === 'finishing') return;
    step = 'finishing';
    const withinPatience = [within(patienceMs, finish()), within(longPatienceMs, atRest())];
    void Promise.allSettled(withinPatience).then(() => {
      step = 'finished';
      app.quit();
      // Whatever still holds the app up then, nobody would know how to end it.
      setTimeout(() => app.exit(), patienceMs);
    });
  });
}

function within(ms: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, pause(ms, undefined, { ref: false })]);
}
