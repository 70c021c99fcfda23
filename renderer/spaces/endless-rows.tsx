import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useViewport, type View } from '../launcher/viewport.ts';

/** In CSS pixels. */
export const endlessRowHeight = 44;
const spare = 6;
const nothingAbove = { current: null };
/** How near to the end, in rows, the next piece is fetched. */
const ahead = 20;

interface Endless {
  readonly id: string;
  readonly label: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** How many there are in all; null where that is not told. */
  readonly total: number | null;
  readonly selected: number;
  readonly onNearEnd: () => void;
  readonly onOpen: (index: number, second: boolean) => void;
  readonly children: (index: number, selected: boolean) => ComponentChildren;
}

/** The element id of a row, for `aria-activedescendant`. */
export const endlessRowId = (list: string, index: number) => `${list}-${index}`;

/** The rows in view of a list that grows while one goes on; never more than those on the page. */
export function EndlessRows(list: Endless) {
  const { scroller, count, selected } = list;
  const { view, scrollTo, now } = useViewport(scroller, nothingAbove, endlessRowHeight);
  const first = Math.max(0, Math.floor(view.top / endlessRowHeight) - spare);
  const last = Math.min(count - 1, Math.ceil((view.top + view.height) / endlessRowHeight) + spare);
  useLayoutEffect(() => {
    if (count > 0 && Math.max(last, selected) >= count - ahead) list.onNearEnd();
  });
  useLayoutEffect(() => {
    scrollTo(scrolledTo(selected, now()));
  }, [selected]);
  const inView = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  // Who hears the list is told of the chosen row: it is there even when it is out of view.
  const indexes = count === 0 || inView.includes(selected) ? inView : [...inView, selected];
  return (
    <div
      id={list.id}
      class="endless-rows"
      role="listbox"
      aria-label={list.label}
      style={{ height: `${count * endlessRowHeight}px` }}
    >
      {indexes.map((index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the search field
        <div
          key={index}
          id={endlessRowId(list.id, index)}
          class="endless-row"
          role="option"
          tabIndex={-1}
          aria-selected={index === selected}
          aria-setsize={list.total ?? -1}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${index * endlessRowHeight}px)` }}
          // The focus stays where the keys are; a click only chooses.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => list.onOpen(index, event.ctrlKey || event.metaKey)}
        >
          {list.children(index, index === selected)}
        </div>
      ))}
    </div>
  );
}

/** How far to scroll so that a row is wholly in view. */
function scrolledTo(index: number, view: View): number {
  const top = index * endlessRowHeight;
  if (index === 0 || top < view.top) return top;
  const bottom = top + endlessRowHeight + 8;
  return bottom > view.top + view.height ? bottom - view.height : view.top;
}
