import { uptime } from 'node:os';
import type { App, Dialog } from 'electron';
import { type State, whenever } from '../state.ts';
import { endWords } from '../text/end-words.ts';
import { languageFor } from '../text/language.ts';
import { watchForBugs } from './bugs.ts';
import type { Logbook } from './log.ts';
import { markRun, type RunMarker } from './run-marker.ts';

type OwnApp = Pick<App, 'on' | 'relaunch' | 'exit' | 'isReady' | 'getPreferredSystemLanguages'>;

/**
 * Watches over how this run ends, so that the next one can tell of it, and knows how the last one
 * did. Whatever makes Foyer quit is a good end: its menu, a signal, a logout, an update.
 */
export function watchOwnEnd(
  app: OwnApp,
  dialog: Pick<Dialog, 'showErrorBox'>,
  profile: string,
  { log, written }: Logbook,
): RunMarker {
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
    if (reason !== 'clean-exit' && reason !== 'killed') {
      log('a process of Foyer is gone', { type, reason, exitCode, name }, 'error');
    }
  });
  watchForBugs({
    process,
    log,
    written,
    startAnew() {
      app.relaunch();
      app.exit(1);
    },
    end() {
      // The settings may be what went wrong: the system's own language is spoken.
      const languages = app.isReady() ? app.getPreferredSystemLanguages() : [];
      const { title, means } = endWords[languageFor('system', languages)];
      dialog.showErrorBox(title, means);
      app.exit(1);
    },
  });
  return mark;
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
