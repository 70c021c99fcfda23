/**
 * For a part that takes the place of the button that called it: the focus, which went away with
 * that button, goes on in the part's first control. A focus that is elsewhere stays there.
 */
export function takeLostFocus(part: HTMLElement | null): void {
  if (document.activeElement === document.body) focusIn(part);
}

/** For a part that was called by name: the focus comes to it, unless somebody types elsewhere. */
export function takeFocus(part: HTMLElement | null): void {
  const now = document.activeElement;
  if (!(now instanceof HTMLInputElement) || now.value === '') focusIn(part);
}

function focusIn(part: HTMLElement | null): void {
  part?.querySelector<HTMLElement>('input, button')?.focus();
}
