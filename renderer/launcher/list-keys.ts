import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useFoyer } from '../foyer.ts';
import { rowHeight } from '../people/geometry.ts';
import type { ShownPeople } from '../people/people-list.ts';
import { listId } from '../people/people-rows.tsx';
import { commandOf } from './commands.ts';
import { movedBy } from './movement.ts';
import { searchId } from './search-field.tsx';

interface Keys {
  readonly shown: ShownPeople;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selected: number;
  readonly toSearch: () => void;
  readonly onSelect: (index: number) => void;
  /** Up from the first row. */
  readonly onAbove: () => void;
  readonly onOpen: () => void;
  readonly onFavourite: () => void;
}

/** The keys of the search field and of the list, which are the same. */
export function useListKeys(keys: Keys) {
  const { mac } = useFoyer();
  return (event: TargetedKeyboardEvent<HTMLElement>) => {
    const { id } = event.target as HTMLElement;
    if (id !== searchId && id !== listId) return;
    if (event.isComposing) return;
    if (act(event, keys, mac)) event.preventDefault();
    else if (id === listId && isLetter(event)) keys.toSearch();
  };
}

/** True when the key meant something here. */
function act(event: KeyboardEvent, keys: Keys, mac: boolean): boolean {
  if (event.key === 'Enter') {
    keys.onOpen();
    return true;
  }
  if (commandOf(event, mac, 'typed') === 'favourite') {
    keys.onFavourite();
    return true;
  }
  const page = Math.max(
    1,
    Math.floor((keys.scroller.current?.clientHeight || 400) / rowHeight) - 1,
  );
  const next = movedBy(event, keys.selected, keys.shown.total, page);
  if (next === null) return false;
  if (next < 0) keys.onAbove();
  else if (keys.shown.total > 0) keys.onSelect(next);
  return true;
}

/** Letters typed on the list go to the field: the focus is there before the letter arrives. */
function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}
