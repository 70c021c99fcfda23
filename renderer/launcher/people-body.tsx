import type { RefObject } from 'preact';
import type { Problem } from '../../preload/contract.ts';
import { later } from '../later.tsx';
import { Found } from './found.tsx';
import { PeopleScroller } from './people-scroller.tsx';
import type { PeopleSearch } from './people-search.ts';
import type { Told } from './reaching.ts';

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
  const { shown, picked, reaching, offers, acting } = search;
  const { offer } = offers;
  // What Enter takes stands above the list; what takes a key of its own moves no row.
  const first = offer?.kind === 'invitation' || shown.total === 0;
  const offered = offer && (
    <OfferLine offer={offer} first={first} onTake={() => acting.takeOffer(offer)} />
  );
  const told = reaching.told ?? problemTold(acting.marking.problem);
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
      {first && offered}
      <Found query={query} shown={shown} />
      <PeopleScroller
        query={query}
        search={search}
        scroller={scroller}
        above={above}
        toSearch={toSearch}
      />
      {!first && offered}
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
