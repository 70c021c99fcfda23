import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../preload/contract.ts';
import { useAppState, useWords } from '../foyer.ts';
import { later } from '../later.tsx';
import { RequestStack } from '../requests/request-stack.tsx';
import { Found } from './found.tsx';
import { PeoplePanel } from './people-panel.tsx';
import type { PeopleSearch } from './people-search.ts';
import type { Told } from './reaching.ts';
import { useRowActs } from './row-acts.ts';
import { shortWay } from './short-way.ts';

const Welcome = later(async () => (await import('../accounts/welcome.tsx')).Welcome);
const Empty = later(async () => (await import('./empty.tsx')).Empty);
const PickedChips = later(async () => (await import('./picked-chips.tsx')).PickedChips);
const OfferLine = later(async () => (await import('./offer-line.tsx')).OfferLine);
const ToldStrip = later(async () => (await import('./told-strip.tsx')).ToldStrip);
const WaysMenu = later(async () => (await import('./ways-menu.tsx')).WaysMenu);

interface Body {
  readonly query: string;
  readonly search: PeopleSearch;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly above: RefObject<HTMLDivElement | null>;
  readonly toSearch: () => void;
}

/** Below the search field: the group, who is knocking, the people, and what came of the last key. */
export function PeopleBody({ query, search, scroller, above, toSearch }: Body) {
  const words = useWords();
  const opening = useAppState((state) => state.opening);
  const welcoming = useAppState(({ accounts }) => accounts.length === 0);
  const requests = useRef<HTMLElement>(null);
  const { shown, selection, picked, reaching, offers, acting, restingWay } = search;
  const { offer } = offers;
  const told = reaching.told ?? problemTold(acting.marking.problem);
  const acts = useRowActs({
    onOpen(index) {
      search.selection.select(index);
      acting.openPerson(index);
    },
    onPick(index) {
      search.selection.select(index);
      acting.pick(index);
    },
    onWays: search.openMenu,
    onFavourite: acting.mark,
  });

  return (
    <>
      {picked.people.length > 0 && (
        <PickedChips
          people={picked.people}
          onRemove={(person) => {
            picked.toggle(person);
            toSearch();
          }}
        />
      )}
      {offer?.kind === 'invitation' && (
        <OfferLine offer={offer} first onTake={() => acting.takeOffer(offer)} />
      )}
      <Found query={query} shown={shown} />
      <div ref={scroller} class="scroller" onScroll={search.menu ? search.closeMenu : undefined}>
        <div ref={above} class="above-people">
          {query === '' && <RequestStack section={requests} aim={opening} onLeave={toSearch} />}
        </div>
        {welcoming ? (
          <Welcome />
        ) : (
          <>
            {shown.total === 0 && <Empty shown={shown} />}
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
        )}
      </div>
      {offer?.kind === 'address' && (
        <OfferLine offer={offer} first={shown.total === 0} onTake={() => acting.takeOffer(offer)} />
      )}
      {told && <ToldStrip told={told} onInstead={reaching.insteadOf} onDismiss={search.forget} />}
      <Ways search={search} toSearch={toSearch} />
    </>
  );
}

/** The ways of one person, over the list. */
function Ways({ search, toSearch }: Pick<Body, 'search' | 'toSearch'>) {
  const { menu, closeMenu, reaching } = search;
  if (!menu) return null;
  return (
    <WaysMenu
      key={menu.person.id}
      person={menu.person}
      row={menu.row}
      onGo={(way) => {
        closeMenu();
        toSearch();
        reaching.reach(menu.person, way);
      }}
      onClose={(focus) => {
        closeMenu();
        if (focus) toSearch();
      }}
    />
  );
}

function problemTold(problem: Problem | null): Told | null {
  return problem && { kind: 'problem', problem };
}
