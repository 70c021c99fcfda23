import type { WatchedPage } from './watched-page.ts';

declare global {
  interface Window {
    /** Fulfilled when the next sight stands on the screen; milliseconds since 1970. */
    paintedAt?: Promise<number>;
  }
}

/**
 * Begins to watch for the popover. What is returned gives the moment when it had the focus and a
 * frame was drawn: the task behind that frame's callbacks.
 */
export async function watchForPopover({ ask }: WatchedPage): Promise<() => Promise<number>> {
  await ask(() => {
    window.paintedAt = Promise.resolve().then(async () => {
      // A hidden page has no frames; shown, it takes off its mark when it has drawn itself anew.
      do await new Promise((drawing) => requestAnimationFrame(drawing));
      while (document.documentElement.hasAttribute('data-hidden') || !document.hasFocus());
      return new Promise<number>((drawn) => {
        const behind = new MessageChannel();
        behind.port1.onmessage = () => drawn(Date.now());
        behind.port2.postMessage(null);
      });
    });
  });
  return () => moment({ ask });
}

/** Begins to watch for other people in the list; gives NaN when none come within a second. */
export async function watchForResults({ ask }: WatchedPage): Promise<() => Promise<number>> {
  await ask(() => {
    const seen = new Promise((tell) => {
      setTimeout(tell, 1_000, 'nothing');
      const list = document.querySelector('[role=listbox]') ?? document.body;
      const observer = new MutationObserver(tell);
      observer.observe(list, { childList: true, characterData: true, subtree: true });
    });
    window.paintedAt = seen.then(async (sight) => {
      if (sight === 'nothing') return Number.NaN;
      await new Promise((drawing) => requestAnimationFrame(drawing));
      return new Promise<number>((drawn) => {
        const behind = new MessageChannel();
        behind.port1.onmessage = () => drawn(Date.now());
        behind.port2.postMessage(null);
      });
    });
  });
  return () => moment({ ask });
}

async function moment({ ask }: WatchedPage): Promise<number> {
  // What is no number travels as null.
  return (await ask(() => window.paintedAt)) ?? Number.NaN;
}
