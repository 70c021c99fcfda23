import type { Page } from '@playwright/test';

/** What is cut, hidden or covered in the page as it is drawn, in words that say where. */
export function cutIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(lookForCuts);
}

/** Runs in the page. Names and addresses of others may end in an ellipsis: they are of any length. */
function lookForCuts(): readonly string[] {
  const foreign = '.foreign, [dir=auto], .visually-hidden, [hidden], textarea, input';
  const shown = (part: Element) => part.checkVisibility({ visibilityProperty: true });
  const named = (part: Element) => {
    const words = (part.getAttribute('aria-label') ?? part.textContent ?? '').trim();
    return `<${part.localName} class="${part.className}"> “${words.slice(0, 70)}”`;
  };
  const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const all = [...document.querySelectorAll('body *')].filter(
    (part) => shown(part) && !part.closest(foreign) && !part.closest('svg'),
  );

  /** A part that clips what it holds, where that is more than fits, and words of ours among it. */
  const isCut = (part: Element) => {
    const style = getComputedStyle(part);
    const wide = part.scrollWidth > part.clientWidth + 1 && clips(style.overflowX);
    const high = part.scrollHeight > part.clientHeight + 1 && clips(style.overflowY);
    if (part.clientWidth <= 1 || !(wide || high)) return false;
    // U+2068 begins somebody else's words within ours.
    if (part.textContent?.includes('\u2068')) return false;
    return [...part.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '',
    );
  };
  /** Nothing is read by scrolling sideways, but a table. */
  const isTooWide = (part: Element) =>
    scrolls(getComputedStyle(part).overflowX) &&
    part.scrollWidth > part.clientWidth + 1 &&
    part.querySelector('table') === null;

  const pressed = all.filter((part) => part.matches('button, a, summary, select, [role=switch]'));
  const isOutside = (part: Element) => {
    const box = part.getBoundingClientRect();
    const above = box.right > innerWidth + 1 || box.left < -1;
    const inScroller = ancestors(part).some((one) => scrolls(getComputedStyle(one).overflowY));
    return above || (!inScroller && (box.bottom > innerHeight + 1 || box.top < -1));
  };
  function ancestors(part: Element): readonly Element[] {
    const above = part.parentElement;
    return above ? [above, ...ancestors(above)] : [];
  }
  const covered = pressed.flatMap((one, at) =>
    pressed.slice(at + 1).flatMap((other) => {
      if (one.contains(other) || other.contains(one)) return [];
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const together = sameScroller(one, other) && isStuck(one) === isStuck(other);
      return together && width > 2 && height > 2 ? [`${named(one)} covers ${named(other)}`] : [];
    }),
  );
  function sameScroller(one: Element, other: Element): boolean {
    return scrollerOf(one) === scrollerOf(other);
  }
  /** What stays in sight lies over what scrolls away beneath it. */
  function isStuck(part: Element): boolean {
    return ancestors(part).some((above) => getComputedStyle(above).position === 'sticky');
  }
  function scrollerOf(part: Element): Element | undefined {
    return ancestors(part).find((above) => scrolls(getComputedStyle(above).overflowY));
  }

  /** What has the focus, where nothing of it is in sight: keys go to what nobody sees. */
  const focused = all.filter((part) => part === document.activeElement && pressed.includes(part));
  const isHidden = (part: Element) => {
    const box = part.getBoundingClientRect();
    const frame =
      scrollerOf(part)?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    return box.bottom < frame.top + 12 || box.top > frame.bottom - 12;
  };

  /** What went wrong is told to its end: not below the fold, and not beneath what stays in sight. */
  const told = [...document.querySelectorAll('.problem-block')].filter(shown);
  const isUntold = (part: Element) => {
    const box = part.getBoundingClientRect();
    const last = document.elementFromPoint(box.left + box.width / 2, box.bottom - 2);
    return !part.contains(last);
  };

  return [
    ...all.filter(isCut).map((part) => `cut: ${named(part)}`),
    ...all.filter(isTooWide).map((part) => `wider than the view: ${named(part)}`),
    ...pressed.filter(isOutside).map((part) => `out of sight: ${named(part)}`),
    ...focused.filter(isHidden).map((part) => `has the focus out of sight: ${named(part)}`),
    ...told.filter(isUntold).map((part) => `not told to its end: ${named(part)}`),
    ...covered.map((told) => `covered: ${told}`),
  ];
}
