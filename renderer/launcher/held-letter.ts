import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFoyer } from '../foyer.ts';

/** The longest that a letter waits for its people, in milliseconds: half a frame. */
const patienceMs = 8;

interface Held {
  /** What the field will hold. */
  readonly query: string;
  readonly putIn: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Holds a typed letter back until the people it leads to are here, for half a frame at most, so that
 * both come in one frame. Drawn at once, the letter would take that frame for itself and its people
 * would wait for the next one. A letter that is being composed is never held; any other key, and the
 * next letter, let it go first.
 */
export function useHeldLetters(
  field: RefObject<HTMLInputElement | null>,
  /** Asks for the people of a query; false when no people are looked for by it. */
  look: (query: string) => boolean,
): void {
  const { people } = useFoyer();
  const asking = useRef(look);
  asking.current = look;

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    let held: Held | null = null;

    const letGo = () => {
      if (!held) return;
      const { putIn, timer } = held;
      held = null;
      clearTimeout(timer);
      if (document.activeElement === input) putIn();
    };
    const hold = (event: InputEvent) => {
      const edit = editOf(event, input);
      if (!edit || !event.cancelable || !asking.current(edit.query)) return;
      event.preventDefault();
      held = { ...edit, timer: setTimeout(letGo, patienceMs) };
    };
    const stop = people.beforeShown((query) => {
      if (query === held?.query) letGo();
    });
    input.addEventListener('beforeinput', hold);
    input.addEventListener('keydown', letGo, true);
    return () => {
      stop();
      clearTimeout(held?.timer);
      input.removeEventListener('beforeinput', hold);
      input.removeEventListener('keydown', letGo, true);
    };
  }, [field, people]);
}

/** What a letter, or one taken back, does to the field; null for all that is not as simple. */
function editOf(event: InputEvent, input: HTMLInputElement): Omit<Held, 'timer'> | null {
  const { value, selectionStart: from, selectionEnd: to, maxLength } = input;
  if (event.isComposing || from === null || to === null) return null;
  const { data } = event;
  if (event.inputType === 'insertText' && data !== null && value.length + data.length < maxLength) {
    return {
      query: value.slice(0, from) + data + value.slice(to),
      // Not `value`: what was typed can be undone, and the caret stays where it belongs.
      putIn: () => document.execCommand('insertText', false, data),
    };
  }
  if (event.inputType === 'deleteContentBackward' && to > 0) {
    const kept = from < to ? value.slice(0, from) : [...value.slice(0, from)].slice(0, -1).join('');
    return { query: kept + value.slice(to), putIn: () => document.execCommand('delete') };
  }
  return null;
}
