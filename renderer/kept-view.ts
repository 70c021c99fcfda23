import type { Bridge } from '../preload/contract.ts';
import type { View } from './navigation.ts';

/** What was on show in an opening of the popover. */
export interface Kept {
  /** Which opening it was. */
  readonly count: number;
  /** The views one above the other, the search first. */
  readonly views: readonly View[];
  readonly query: string;
  /** Whose row was chosen, and where it was. */
  readonly chosen?: { readonly index: number; readonly personId: string | null };
}

/** What is on show, for the page that comes after this one should it break. */
export interface KeptView {
  /** Remembers a part of what is on show. */
  readonly keep: (part: Partial<Kept>) => void;
  /** What was on show when the last page broke in this opening; null when none did. */
  readonly of: (count: number) => Kept | null;
}

/** Typing and moving on is remembered when it rests for so long. */
const restMs = 200;

/** Keeps what is on show with main, which outlives a page. `recalled` is what it kept before. */
export function createKeptView(bridge: Pick<Bridge, 'keepShown'>, recalled: Kept | null): KeptView {
  let kept: Partial<Kept> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    keep(part) {
      kept = { ...kept, ...part };
      clearTimeout(timer);
      timer = setTimeout(() => void bridge.keepShown({ shown: JSON.stringify(kept) }), restMs);
    },
    of: (count) => (recalled?.count === count ? recalled : null),
  };
}

/** Begins with what the page that broke before this one kept; at once when this is the first. */
export function afterRecall(
  bridge: Pick<Bridge, 'keepShown' | 'recallShown'>,
  begin: (keptView: KeptView) => void,
): void {
  const [entry] = performance.getEntriesByType?.('navigation') ?? [];
  if (!entry || !('type' in entry) || entry.type !== 'reload') {
    begin(createKeptView(bridge, null));
    return;
  }
  void bridge.recallShown().then((recalled) => {
    const text = recalled.ok ? recalled.value : null;
    begin(createKeptView(bridge, text === null ? null : JSON.parse(text)));
  });
}
