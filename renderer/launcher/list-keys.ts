import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useFoyer } from '../foyer.ts';
import { rowHeight } from '../people/geometry.ts';
import { listId } from '../people/people-rows.tsx';
import { type Command, commandOf } from './commands.ts';
import { movedBy } from './movement.ts';
import { searchId } from './search-field.tsx';
import type { Viewport } from './viewport.ts';

/** What the keys of the search field and of the list do; they are the same. */
export interface Keys {
  readonly total: number;
  readonly viewport: Viewport;
  readonly selected: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSelect: (index: number) => void;
  /** Up from the first row. */
  readonly onAbove: () => void;
  readonly onOpen: () => void;
  readonly onSecond: () => void;
  readonly onPick: () => void;
  readonly onWays: () => void;
  /** The key before the first letter; false when there was nothing to take back. */
  readonly onTakeBack: () => boolean;
  /** False when there was nothing to leave here. */
  readonly onLeave: () => boolean;
  /** False leaves the key to whoever else knows the command. */
  readonly onCommand: (command: Command) => boolean;
}

/** Listens to the keys of the search field and of the list. */
export function useListKeys(keys: Keys) {
  const { mac } = useFoyer();
  return (event: TargetedKeyboardEvent<HTMLElement>) => {
    const { id } = event.target as HTMLElement;
    if (id !== searchId && id !== listId) return;
    if (event.isComposing) return;
    if (act(event, keys, mac)) event.preventDefault();
    else if (id === listId && isLetter(event)) keys.field.current?.focus({ preventScroll: true });
  };
}

/** True when the key meant something here. */
function act(event: KeyboardEvent, keys: Keys, mac: boolean): boolean {
  if (event.key === 'Enter') return enter(event, keys, mac);
  if (event.key === 'Escape') return keys.onLeave();
  if (event.key === 'Backspace') {
    return keys.field.current?.value === '' && !event.repeat && keys.onTakeBack();
  }
  if (opensWays(event, keys.field.current)) {
    keys.onWays();
    return true;
  }
  const command = commandOf(event, mac, 'typed');
  if (command === 'copy-link' && isAnythingSelected(keys.field.current)) return false;
  if (command) return keys.onCommand(command);
  return move(event, keys);
}

/** A key held down acts once: what it would do next may be something else. */
function enter(event: KeyboardEvent, keys: Keys, mac: boolean): boolean {
  if (event.repeat || event.altKey) return true;
  if (mac ? event.metaKey : event.ctrlKey) keys.onSecond();
  else if (event.shiftKey) keys.onPick();
  else keys.onOpen();
  return true;
}

function move(event: KeyboardEvent, keys: Keys): boolean {
  const page = Math.max(1, Math.floor(keys.viewport.now().height / rowHeight) - 1);
  const next = movedBy(event, keys.selected, keys.total, page);
  if (next === null) return false;
  if (next < 0) keys.onAbove();
  else if (keys.total > 0) keys.onSelect(next);
  return true;
}

/** Forward from the end of what was typed, or the key that opens menus. */
function opensWays(event: KeyboardEvent, field: HTMLInputElement | null): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return true;
  if (event.shiftKey || !field) return false;
  if (event.target !== field) return event.key === 'ArrowRight';
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart !== value.length || selectionEnd !== value.length) return false;
  const forward = value !== '' && getComputedStyle(field).direction === 'rtl';
  return event.key === (forward ? 'ArrowLeft' : 'ArrowRight');
}

/** Then Ctrl+C copies that, as everywhere. */
function isAnythingSelected(field: HTMLInputElement | null): boolean {
  const inField = field !== null && field.selectionStart !== field.selectionEnd;
  return inField || (getSelection()?.toString() ?? '') !== '';
}

/** Letters typed on the list go to the field: the focus is there before the letter arrives. */
function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}
