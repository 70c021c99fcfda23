import type { LineFiles } from './desktop/line-files.ts';
import type { Logbook } from './desktop/log.ts';
import type { Popover } from './desktop/popover.ts';
import type { ProfileFiles } from './desktop/profile-files.ts';
import type { RunMarker } from './desktop/run-marker.ts';
import type { SettingsSource } from './desktop/settings/keeper.ts';
import type { Wish } from './desktop/start/wish.ts';
import type { State } from './state.ts';

/** What the house is built on: all of it is there before the house is. */
export interface Ground {
  readonly state: State;
  readonly files: ProfileFiles;
  readonly lineFiles: LineFiles;
  readonly logbook: Logbook;
  readonly run: RunMarker;
  readonly popover: Popover;
  readonly settings: SettingsSource;
  /** What this start was asked for. */
  readonly wish: Wish;
  /** Resolves a path inside the app's own folder. */
  readonly inApp: (path: string) => string;
}
