import type { TrayWords } from '../text/en/tray.ts';
import { type Disturbance, quietBecause } from './do-not-disturb/reason.ts';
import type { TrayRow } from './tray-row.ts';

/** Why nobody is disturbed, where it was not asked for here, and how to ask for it. */
export function quietRows(state: Disturbance, words: TrayWords): readonly TrayRow[] {
  const reason = quietBecause(state);
  const why: readonly TrayRow[] =
    reason === null ? [] : [{ kind: 'words', label: words.quiet[reason] }];
  return [...why, pauseRow(state.pausedUntil, words)];
}

function pauseRow(pausedUntil: Disturbance['pausedUntil'], words: TrayWords): TrayRow {
  if (pausedUntil !== null) {
    const label = words.resume(pausedUntil);
    return { kind: 'action', label, command: { do: 'pause', length: null } };
  }
  const rows = (['hour', 'tomorrow'] as const).map(
    (length): TrayRow => ({
      kind: 'action',
      label: words.pauseFor[length],
      command: { do: 'pause', length },
    }),
  );
  return { kind: 'folder', label: words.pause, rows };
}
