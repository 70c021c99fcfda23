import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { app, dialog, screen } from 'electron';
import type { State } from '../../state.ts';
import { wrongWords } from '../../text/wrong-words.ts';
import type { Logbook } from '../log.ts';
import { logPaths } from '../log-file.ts';
import { connectSessionBus } from '../notifications/session-bus.ts';
import type { Popover } from '../popover.ts';
import type { RunMarker } from '../run-marker.ts';
import { collectFacts, type Sources } from './collect.ts';
import { createReports, type Reports } from './reports.ts';
import { saveText } from './save-text.ts';

interface Terms {
  readonly state: State;
  readonly logbook: Logbook;
  readonly run: RunMarker;
  readonly popover: Pick<Popover, 'holdOpen'>;
  /** Strikes out every secret of this run. */
  readonly strike: (text: string) => string;
  readonly copyText: (text: string) => void;
}

/** Reports of problems of this Foyer, on this computer. */
export function openReports(terms: Terms): Reports {
  const { state, popover, strike, copyText } = terms;
  return createReports({
    state,
    collectFacts: () => collectFacts(sourcesOf(terms)),
    whoWeAre: () => ({ home: homedir(), user: userInfo().username }),
    strike,
    copyText,
    saveText(name, text) {
      const file = { path: join(app.getPath('documents'), name), text };
      const words = wrongWords[state.getState().language];
      return popover.holdOpen((window) => saveText(dialog, window, file, words));
    },
  });
}

function sourcesOf({ state, logbook, run }: Terms): Sources {
  return {
    about: state.getState().about,
    lastEnd: run.lastEnd,
    startedAt: run.startedAt,
    isPackaged: app.isPackaged,
    logbook,
    logPaths: logPaths(join(app.getPath('userData'), 'logs')),
    process,
    screens: () =>
      screen
        .getAllDisplays()
        .map(({ size, scaleFactor }) => `${size.width}x${size.height} at ${scaleFactor}`),
    connectBus: connectSessionBus,
  };
}
