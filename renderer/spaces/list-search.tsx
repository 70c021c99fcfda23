import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SearchIcon, Spinner } from '../design/icons.tsx';
import { movedBy } from '../launcher/movement.ts';
import { endlessRowHeight, endlessRowId } from './endless-rows.tsx';

interface Search {
  readonly list: string;
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly count: number;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  /** Enter; the second way with the command key held. */
  readonly onOpen: (index: number, second: boolean) => void;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly busy: boolean;
}

/** The field above a list: letters search in it, the other keys move through it. */
export function ListSearch(search: Search) {
  const { list, label, query, count, selected } = search;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const page = Math.max(
      1,
      Math.floor((search.scroller.current?.clientHeight || 400) / endlessRowHeight) - 1,
    );
    const next = movedBy(event, selected, count, page);
    if (event.key === 'Enter' && count > 0) {
      search.onOpen(selected, event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape' && query !== '') search.onQuery('');
    else if (next !== null && !(query !== '' && /^(?:Home|End)$/u.test(event.key))) {
      search.onSelect(Math.max(0, next));
    } else return;
    event.preventDefault();
  };
  return (
    <div class="search list-search">
      {search.busy ? <Spinner /> : <SearchIcon />}
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={count > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? endlessRowId(list, selected) : undefined}
        placeholder={search.placeholder}
        dir="auto"
        maxLength={200}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={(event) => search.onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
