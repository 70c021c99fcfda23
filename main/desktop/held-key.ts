/** No keyboard waits longer until it repeats a key that is held. */
const firstRepeatMs = 1_100;
/** From then on it repeats it more often than a hand could press it. */
const nextRepeatMs = 80;

/**
 * Takes a key that is held for one press of it. On Linux and Windows a global shortcut fires again
 * with each repeat, and nothing tells of the release (electron/electron#39718).
 *
 * The returned function is called for each firing and calls `act` at once, but for one that may be
 * a repeat: then when no other follows it. It is none when `seen`, which `act` may change, was
 * changed by somebody else since.
 */
export function oncePerPress(act: () => void, seen: () => unknown): () => void {
  let firedAt = Number.NEGATIVE_INFINITY;
  let left: unknown;
  let perhaps: NodeJS.Timeout | undefined;
  const actNow = () => {
    act();
    left = seen();
  };
  return () => {
    const sinceMs = performance.now() - firedAt;
    firedAt = performance.now();
    clearTimeout(perhaps);
    if (sinceMs > firstRepeatMs || seen() !== left) return actNow();
    if (sinceMs <= nextRepeatMs) return;
    perhaps = setTimeout(() => {
      if (seen() === left) actNow();
    }, nextRepeatMs);
  };
}
