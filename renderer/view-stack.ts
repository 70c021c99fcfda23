import type { View } from './navigation.ts';

/** A view that was opened, and what had the focus in it when the next one was. */
interface Step {
  readonly key: number;
  readonly view: View;
  readonly focus: HTMLElement | null;
}

/** The views one above the other: the search always lies at the bottom, the last one is on show. */
export type ViewStack = readonly [Step, ...Step[]];

/** Whoever goes on without end finds the way back to here, and then to the search. */
const deepest = 12;
/** Beside each other: one takes the place of the other. */
const siblings: readonly string[] = ['accounts', 'settings'];

/** The search, and above it the view that the popover opens with. */
export function stackOf(view: View): ViewStack {
  const search: Step = { key: 0, view: { view: 'search' }, focus: null };
  return view.view === 'search' ? [search] : [search, { key: 1, view, focus: null }];
}

/** The views one above the other as they were, the search first, with the focus where each begins. */
export function stackOfAll([, ...others]: readonly View[]): ViewStack {
  const [search] = stackOf({ view: 'search' });
  return [search, ...others.map((view, at) => ({ key: at + 1, view, focus: null }))];
}

/** With one more view on show; `focus` is what comes back into focus when that one is left. */
export function opened(stack: ViewStack, view: View, focus: HTMLElement | null): ViewStack {
  const [search, ...others] = stack;
  const top = topOf(stack);
  if (view.view === 'search') return [search];
  if (sameView(top.view, view)) return stack;
  const step: Step = { key: top.key + 1, view, focus: null };
  if (siblings.includes(top.view.view) && siblings.includes(view.view)) {
    return [search, ...others.slice(0, -1), step];
  }
  const left = stack.map((one) => (one === top ? { ...one, focus } : one));
  const [bottom = search, ...between] = left;
  return [bottom, ...between.slice(-(deepest - 2)), step];
}

/** Without the view on show; the search stays. */
export function closed([search, ...others]: ViewStack): ViewStack {
  return [search, ...others.slice(0, -1)];
}

/** The view on show. */
export function topOf([search, ...others]: ViewStack): Step {
  return others.at(-1) ?? search;
}

function sameView(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
