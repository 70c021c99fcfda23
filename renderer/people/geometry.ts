import { pageSize, type ShownPeople } from './people-list.ts';

/** Heights in CSS pixels; the style sheet takes them from here through custom properties. */
export const rowHeight = 44;
export const headingHeight = 28;

/** The parts of the list, from the top. */
export type Group = 'favourites' | 'recents' | 'everyone' | 'directory';

/** A heading and the row it stands above. */
export interface Heading {
  readonly group: Group;
  readonly before: number;
}

/** The headings among the rows that are here; results of a query have none. */
export function headingsOf(shown: ShownPeople): readonly Heading[] {
  const headings = new Map<Group, number>();
  for (const [page, { rows }] of shown.pages) {
    rows.forEach(({ group }, within) => {
      if (group === 'results') return;
      const index = page * pageSize + within;
      headings.set(group, Math.min(index, headings.get(group) ?? index));
    });
  }
  return [...headings]
    .map(([group, before]) => ({ group, before }))
    .sort((one, other) => one.before - other.before);
}

/** Where a row begins, from the top of the list. */
export function topOf(index: number, headings: readonly Heading[]): number {
  const above = headings.filter(({ before }) => before <= index).length;
  return index * rowHeight + above * headingHeight;
}

/** The whole length of the list. */
export function lengthOf(total: number, headings: readonly Heading[]): number {
  return total * rowHeight + headings.length * headingHeight;
}

/** The rows that touch a stretch of the list, and a few more on both sides. */
export function rowsWithin(
  top: number,
  height: number,
  total: number,
  headings: readonly Heading[],
): { readonly first: number; readonly last: number } {
  // Scrolling wants rows ready on both sides; what is drawn for a letter begins at the top.
  const spare = top <= 0 ? 2 : 6;
  const slack = headings.length * headingHeight;
  const first = Math.floor((top - slack) / rowHeight) - spare;
  const last = Math.ceil((top + height) / rowHeight) + spare;
  return { first: Math.max(0, first), last: Math.min(Math.max(0, total - 1), last) };
}

/** How far to scroll so that a row, with the heading above it, is wholly in view. */
export function scrollToShow(
  index: number,
  headings: readonly Heading[],
  view: { readonly top: number; readonly height: number; readonly listTop: number },
): number {
  const underHeading = headings.some(({ before }) => before === index);
  const rowTop = view.listTop + topOf(index, headings);
  const from =
    index === 0 && view.listTop < view.height / 2
      ? 0
      : rowTop - (underHeading ? headingHeight : 0) - 4;
  const to = rowTop + rowHeight + 4;
  if (from < view.top) return from;
  return to > view.top + view.height ? to - view.height : view.top;
}
