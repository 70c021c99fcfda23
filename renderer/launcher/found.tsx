import { useWords } from '../foyer.ts';
import type { ShownPeople } from '../people/people-list.ts';

interface Count {
  readonly query: string;
  readonly shown: ShownPeople;
}

/** How many were found, for those who hear the popover. */
export function Found({ query, shown }: Count) {
  const { say } = useWords();
  const told =
    query !== '' && shown.query === query ? say('search.found', { count: shown.total }) : '';
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
