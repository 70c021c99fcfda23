import type { Problem } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import type { Log } from './log.ts';

/** Files of the profile that could not be read and were kept aside: nobody loses them silently. */
interface BrokenFiles {
  /** A file is kept under a new name. */
  readonly report: (name: string, aside: string) => void;
  /** From now on the state says so; also what was reported before there was one. */
  readonly tell: (state: State) => void;
}

/** Logs what is kept aside and tells it to whoever opens the popover next. */
export function createBrokenFiles(log: Log): BrokenFiles {
  let told: State | null = null;
  let notice: Problem | null = null;

  function show() {
    if (notice) told?.setState({ notice });
  }

  return {
    report(name, aside) {
      log('a file was not readable', { name, aside }, 'warn');
      notice ??= { code: 'file-broken', detail: { name, aside } };
      show();
    },
    tell(state) {
      told = state;
      show();
    },
  };
}
