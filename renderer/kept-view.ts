import { useLayoutEffect } from 'preact/hooks';
import type { View } from './navigation.ts';

/** What was on show in an opening of the popover. */
export interface Kept {
  /** Which opening it was. */
  readonly count: number;
  /** The views one above the other. */
  readonly views: readonly View[];
  readonly query: string;
  /** Whose row was chosen, and where it was. */
  readonly chosen?: { readonly index: number; readonly personId: string | null };
}

/** Typing and moving on is remembered when it rests for so long: it costs the browser a message. */
const restMs = 200;

/**
 * Remembers what is on show in the page's history, which outlives a page that breaks and is loaded
 * anew, and nothing else: it is in the memory of the browser, never on a disk. `grounds` are what
 * `part` is made of.
 */
export function useKept(part: () => Partial<Kept>, grounds: readonly unknown[]): void {
  useLayoutEffect(() => {
    const timer = setTimeout(
      () => history.replaceState({ ...history.state, ...part() }, ''),
      restMs,
    );
    return () => clearTimeout(timer);
  }, grounds);
}

/** What was on show when the page broke; null when it did not, or was seen in another opening. */
export function keptView(count: number): Kept | null {
  const [entry] = performance.getEntriesByType('navigation');
  if (!entry || !('type' in entry) || entry.type !== 'reload') return null;
  const kept: Kept | null = history.state;
  return kept?.count === count ? kept : null;
}
