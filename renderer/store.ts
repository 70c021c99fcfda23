import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState, Bridge } from '../preload/contract.ts';

/** What the renderer knows of the one truth: a copy that main keeps up to date. */
export type Mirror = StoreApi<AppState>;

/**
 * Follows main's state. Calls `ready` once, with the snapshot that main sends first; afterwards
 * every change lands in the same store. The returned function ends it.
 */
export function followState(bridge: Pick<Bridge, 'state'>, ready: (mirror: Mirror) => void) {
  let mirror: Mirror | undefined;
  return bridge.state((change) => {
    if (mirror) mirror.setState(change);
    else if (isSnapshot(change)) {
      mirror = createStore(() => change);
      ready(mirror);
    }
  });
}

/** A first message with its slices is the snapshot; main sends no other kind first. */
function isSnapshot(change: Partial<AppState>): change is AppState {
  return change.opening !== undefined && change.settings !== undefined;
}

/** What `select` picks from a store, followed: the component is drawn anew when the pick changes. */
export function useStore<Value, Selected>(
  store: StoreApi<Value>,
  select: (value: Value) => Selected,
): Selected {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const selected = select(store.getState());
  const shown = useRef({ select, selected });
  shown.current = { select, selected };
  useLayoutEffect(() => {
    const look = () => {
      const now = shown.current.select(store.getState());
      if (!Object.is(now, shown.current.selected)) redraw(0);
    };
    look();
    return store.subscribe(look);
  }, [store]);
  return selected;
}
