import type { Mirror } from './store.ts';

/**
 * Calls `draw` once, when the popover is wanted for the first time or its page is seen. Drawn ahead,
 * it would take five megabytes for days in which nobody looks. The returned function prevents it.
 */
export function atFirstLook(mirror: Mirror, page: Document, draw: () => void): () => void {
  const isWanted = () => !page.hidden || mirror.getState().opening.count > 0;
  if (isWanted()) {
    draw();
    return () => undefined;
  }
  const look = () => {
    if (!isWanted()) return;
    stop();
    draw();
  };
  const unfollow = mirror.subscribe(look);
  page.addEventListener('visibilitychange', look);
  function stop() {
    unfollow();
    page.removeEventListener('visibilitychange', look);
  }
  return stop;
}
