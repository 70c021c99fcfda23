import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

/** What is in view of something that scrolls, in CSS pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
  /** How much stands above the list in the same scroller. */
  readonly listTop: number;
}

/** The view, followed, and ways to change it that read nothing from the page's layout. */
export interface Viewport {
  /** Rounded, so that small steps draw nothing anew. */
  readonly view: View;
  /** The view at this moment, not rounded. */
  readonly now: () => View;
  readonly scrollTo: (top: number) => void;
}

/** Taken while the page has not been laid out. */
const unknownView: View = { top: 0, height: 480, listTop: 0 };

/**
 * Follows what is in view of `scroller`, and the height of `above` in it. The figures come with the
 * events that change them: asked for while the page is being drawn, they would lay it out twice.
 */
export function useViewport(
  scroller: RefObject<HTMLElement | null>,
  above: RefObject<HTMLElement | null>,
  step: number,
): Viewport {
  const [view, setView] = useState(unknownView);
  const exact = useMemo(() => ({ current: unknownView }), []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const take = (part: Partial<View>) => {
      exact.current = { ...exact.current, ...part };
      const { top, height, listTop } = exact.current;
      const rounded = { top: Math.floor(top / step) * step, height, listTop };
      setView((now) => (isSame(now, rounded) ? now : rounded));
    };
    const onScroll = () => take({ top: element.scrollTop });
    const resized = new ResizeObserver((changes) => {
      for (const { target, contentRect } of changes) {
        const { height } = contentRect;
        if (target === element) take({ height: height || unknownView.height });
        else take({ listTop: height });
      }
    });
    resized.observe(element);
    if (above.current) resized.observe(above.current);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, above, step]);

  return useMemo(
    () => ({
      view,
      now: () => exact.current,
      scrollTo(top: number) {
        const within = Math.max(0, top);
        if (!scroller.current || exact.current.top === within) return;
        scroller.current.scrollTop = within;
        exact.current = { ...exact.current, top: within };
      },
    }),
    [view],
  );
}

function isSame(one: View, other: View): boolean {
  return one.top === other.top && one.height === other.height && one.listTop === other.listTop;
}
