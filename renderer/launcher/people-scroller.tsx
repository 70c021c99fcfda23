import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useAppState, useWords } from '../foyer.ts';
import { later } from '../later.tsx';
import { RequestStack } from '../requests/request-stack.tsx';
import { PeoplePanel } from './people-panel.tsx';
import type { PeopleSearch } from './people-search.ts';
import { useRowActs } from './row-acts.ts';
import { shortWay } from './short-way.ts';

const Welcome = later(async () => (await import('../accounts/welcome.tsx')).Welcome);
const Empty = later(async () => (await import('./empty.tsx')).Empty);

interface Scrolled {
  readonly query: string;
  readonly search: PeopleSearch;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly above: RefObject<HTMLDivElement | null>;
  readonly toSearch: () => void;
}

/** What scrolls below the search field: who is knocking, and the people. */
export function PeopleScroller({ query, search, scroller, above, toSearch }: Scrolled) {
  const opening = useAppState((state) => state.opening);
  const welcoming = useAppState(({ accounts }) => accounts.length === 0);
  const requests = useRef<HTMLElement>(null);
  const { shown, offers } = search;
  const noInvitation = offers.offer?.kind !== 'invitation';
  return (
    <div ref={scroller} class="scroller" onWheel={search.menu ? search.closeMenu : undefined}>
      <div ref={above} class="above-people">
        {query === '' && <RequestStack section={requests} aim={opening} onLeave={toSearch} />}
      </div>
      {welcoming && <Welcome />}
      {!welcoming && shown.total === 0 && noInvitation && <Empty shown={shown} />}
      {!welcoming && <People query={query} search={search} />}
    </div>
  );
}

function People({ query, search }: Pick<Scrolled, 'query' | 'search'>) {
  const words = useWords();
  const { shown, selection, picked, reaching, acting, restingWay } = search;
  const acts = useRowActs({
    onOpen(index) {
      selection.select(index);
      acting.openPerson(index);
    },
    onPick(index) {
      selection.select(index);
      acting.pick(index);
    },
    onWays: search.openMenu,
    onFavourite: acting.mark,
  });
  return (
    <>
      <PeoplePanel
        viewport={search.viewport}
        query={query}
        shown={shown}
        selected={selection.index}
        moves={search.moves}
        picked={picked.ids}
        opening={reaching.opening}
        way={restingWay ? shortWay(words, restingWay) : ''}
        acts={acts}
      />
      {shown.asking && shown.total > 0 && (
        <p class="directory-asking">{words.say('people.asking-directory')}</p>
      )}
    </>
  );
}
