import { afterEach, vi } from 'vitest';
import type { AppState, PersonRow } from '../../preload/contract.ts';
import { start } from '../../renderer/start.tsx';
import { createFakeMain, type FakeMain } from './preview/fake-bridge.ts';
import { stateWith } from './preview/state.ts';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
  localStorage.clear();
});

export interface Shown extends FakeMain {
  /** Waits until the popover, with white space made one, holds the words. */
  readonly sees: (words: string) => Promise<void>;
  readonly missing: (words: string) => Promise<void>;
  /** Waits for the first element that fits. */
  readonly find: (selector: string) => Promise<HTMLElement>;
  readonly press: (key: string, with_?: KeyboardEventInit) => void;
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Clicks the button that says so. */
  readonly click: (words: string) => Promise<void>;
  readonly questions: (name: string) => readonly unknown[];
}

/** Draws the popover over a main that is made up. */
export function show(
  state: Partial<AppState> = {},
  people: readonly PersonRow[] = [],
  prepare: (main: FakeMain) => void = () => {},
): Shown {
  const main = createFakeMain(stateWith(state), people);
  prepare(main);
  const root = document.createElement('div');
  document.body.append(root);
  stop = start(main.bridge, root, 'Linux x86_64');

  const words = () => inSight(root).replace(/\s+/gu, ' ');
  const find = (selector: string) =>
    vi.waitFor(() => {
      const found = [...root.querySelectorAll<HTMLElement>(selector)].find(isInSight);
      if (!found) throw new Error(`Nothing fits ${selector} in: ${words()}`);
      return found;
    });
  return {
    ...main,
    find,
    sees: (text) =>
      vi.waitFor(() => {
        if (!words().includes(text)) throw new Error(`“${text}” is not in: ${words()}`);
      }),
    missing: (text) =>
      vi.waitFor(() => {
        if (words().includes(text)) throw new Error(`“${text}” is in: ${words()}`);
      }),
    press(key, modifiers = {}) {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
      );
    },
    async type(selector, text) {
      const field = await find(selector);
      if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} takes no letters`);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    async click(label) {
      const button = await vi.waitFor(() => {
        const buttons = [...root.querySelectorAll<HTMLElement>('button, label')].filter(isInSight);
        const named = buttons.find(
          (one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label,
        );
        if (!named) throw new Error(`No button says ${label} in: ${words()}`);
        return named;
      });
      button.click();
    },
    questions: (name) => main.asked.filter((one) => one.name === name).map((one) => one.question),
  };
}

/** The words of all that is not hidden. */
function inSight(part: Element): string {
  if (!isInSight(part)) return '';
  return [...part.childNodes]
    .map((child) => (child instanceof Element ? inSight(child) : (child.textContent ?? '')))
    .join('');
}

const isInSight = (part: Element) => part.closest('[hidden]') === null;
