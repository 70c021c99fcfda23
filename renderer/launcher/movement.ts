/** The keys that move through a list, as far as a key event tells. */
type MovingKey = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/**
 * Where a key leads from `index` in a list of `total`, or null when it does not move. There is no
 * wrapping round: -1 means above the first one. `page` is how many rows are in view.
 */
export function movedBy(event: MovingKey, index: number, total: number, page: number) {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return null;
  }
  const last = Math.max(0, total - 1);
  switch (event.key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(-1, index - 1);
    case 'PageDown':
      return Math.min(last, index + page);
    case 'PageUp':
      return Math.max(0, index - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
