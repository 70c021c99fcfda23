import { uptime } from 'node:os';
import type { App, Dialog } from 'electron';
import { type State, whenever } from '../state.ts';
import { wrongWords } from '../text/wrong-words.ts';
import { watchForBugs } from './bugs.ts';
import type { Log, Logbook } from './log.ts';
import { markRun, type RunMarker } from './run-marker.ts';

/**
 * Marks this run, so that the next one can tell how it ended, and knows how the last one did.
 * Whatever makes Foyer quit is a good end: its menu, a signal, a logout, an update.
 */
export function beginRun(app: Pick<App, 'on'>, profile: string, log: Log): RunMarker {
  const now = Date.now();
  const mark = markRun(profile, {
    startedAt: now,
    bootedAt: now - uptime() * 1_000,
    login: process.env['XDG_SESSION_ID'] ?? '',
  });
  if (mark.lastEnd === 'unexpectedly') log('the last run ended unexpectedly', {}, 'error');
  app.on('before-quit', mark.endWell);
  // A logout of Windows tells the windows, and waits for nobody.
  app.on('browser-window-created', (_event, window) => window.on('session-end', mark.endWell));
  app.on('child-process-gone', (_event, { type, reason, exitCode, name = '' }) => {
    if (reason === 'clean-exit' || reason === 'killed') return;
    log('a process of Foyer is gone', { type, reason, exitCode, name }, 'error');
  });
  return mark;
}

/** Lets a bug that nobody caught end this run, so that the next start tells of it. */
export function endByBugs(
  app: Pick<App, 'relaunch' | 'exit'>,
  dialog: Pick<Dialog, 'showErrorBox'>,
  state: State,
  { log, written }: Logbook,
): void {
  watchForBugs({
    process,
    log,
    written,
    startAnew() {
      app.relaunch();
      app.exit(1);
    },
    end() {
      const words = wrongWords[state.getState().language];
      dialog.showErrorBox(words.ended, words.endedMeans);
      app.exit(1);
    },
  });
}

/** Tells whoever opens the popover next, once whatever else is to be told there is done with. */
export function tellOfCrash(state: State): void {
  const stop = whenever(
    state,
    ({ notice }) => notice === null,
    (free) => {
      if (!free) return;
      state.setState({ notice: { code: 'ended-unexpectedly' } });
      // Not within the call that has yet to say how to stop.
      queueMicrotask(() => stop());
    },
  );
}
