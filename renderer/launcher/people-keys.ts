import type { RefObject } from 'preact';
import type { Command } from './commands.ts';
import { useListKeys } from './list-keys.ts';
import type { PeopleSearch } from './people-search.ts';

/** What each key does while people are searched for. */
export function usePeopleKeys(
  search: PeopleSearch,
  field: RefObject<HTMLInputElement | null>,
  above: RefObject<HTMLElement | null>,
) {
  const { shown, selection, viewport, picked, reaching, offers, acting } = search;
  const { index } = selection;

  const commands: Partial<Record<Command, () => void>> = {
    favourite: () => acting.favourite(index),
    card: () => acting.showCard(index),
    'copy-link': () => acting.copyLink(index),
    'new-space': acting.newSpace,
  };
  const leave = () => {
    if (reaching.told?.kind === 'refused') reaching.forget();
    else if (offers.offer?.kind === 'invitation') offers.forget();
    else if (field.current?.value === '' && picked.people.length > 0) picked.clear();
    else return false;
    return true;
  };

  return useListKeys({
    total: shown.total,
    viewport,
    selected: index,
    field,
    onSelect: search.select,
    onAbove: () => lastCardOf(above.current)?.focus(),
    onOpen: () => acting.open(index),
    onSecond: () => acting.second(index),
    onPick() {
      acting.pick(index);
      // The next letter begins the search for the next one.
      field.current?.select();
    },
    onWays: () => search.openMenu(index),
    onTakeBack() {
      if (picked.people.length === 0) return false;
      picked.removeLast();
      return true;
    },
    onLeave: leave,
    onCommand(command) {
      const act = commands[command];
      act?.();
      return act !== undefined;
    },
  });
}

function lastCardOf(section: HTMLElement | null): HTMLElement | null {
  return [...(section?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].at(-1) ?? null;
}
