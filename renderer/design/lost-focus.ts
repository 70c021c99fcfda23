/**
 * For a part that takes the place of the button that called it: the focus, which went away with
 * that button, goes on in the part's first control. A focus that is elsewhere stays there.
 */
export function takeLostFocus(part: HTMLElement | null): void {
  if (!part || document.activeElement !== document.body) return;
  part.querySelector<HTMLElement>('input, button')?.focus();
}
