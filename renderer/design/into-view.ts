import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWholeWords } from '../foyer.ts';

/** For a part that tells something new: scrolls it into view when that changes, and has its words. */
export function useIntoView(told: unknown): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const whole = useWholeWords().isWhole();
  useLayoutEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), [told, whole]);
  return part;
}
