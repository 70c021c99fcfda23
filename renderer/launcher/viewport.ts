import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What is in view of something that scrolls, in CSS pixels. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
}

/** Taken while the page has not been laid out. */
const assumedHeight = 480;

/** Follows what is in view of an element, rounded so that small steps draw nothing anew. */
export function useViewport(scroller: RefObject<HTMLElement | null>, step: number): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: assumedHeight });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / step) * step;
      const height = element.clientHeight || assumedHeight;
      setViewport((now) => (now.top === top && now.height === height ? now : { top, height }));
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, step]);
  return viewport;
}
