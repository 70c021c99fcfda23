import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandKey } from '../../preload/contract.ts';
import { Welcome } from '../accounts/welcome.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { later } from '../later.tsx';
import { listId, optionId } from '../people/people-rows.tsx';
import { RequestStack } from '../requests/request-stack.tsx';
import { useStore } from '../store.ts';
import { Empty } from './empty.tsx';
import { LaunchProblem } from './launch-problem.tsx';
import { useLaunch } from './launching.ts';
import { useListKeys } from './list-keys.ts';
import { PeoplePanel } from './people-panel.tsx';
import { SearchField } from './search-field.tsx';
import { useSelection } from './selection.ts';

const Palette = later(async () => (await import('../commands/palette.tsx')).Palette);

/** The letter that turns the search for people into one for commands. */
const commandSign = '>';
const paletteId = 'commands';

interface Search {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onCommand: (command: CommandKey) => void;
}

/** The first view: the search field, who is knocking, and the people. After `>`, the commands. */
export function Launcher({ query, onQuery, onCommand }: Search) {
  const { people } = useFoyer();
  const { say } = useWords();
  const shown = useStore(people.shown, (now) => now);
  const opening = useAppState((state) => state.opening);
  const revision = useAppState((state) => state.people.revision);
  const welcoming = useAppState(({ accounts }) => accounts.length === 0);
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const requests = useRef<HTMLElement>(null);
  const [moves, setMoves] = useState(0);
  const [command, setCommand] = useState<string | null>(null);
  const selection = useSelection(shown);
  const commanding = query.startsWith(commandSign);
  const launch = useLaunch(query);

  const search = (typed: string) => {
    // Asked for at once: the letter is drawn while the answer is on its way.
    if (!typed.startsWith(commandSign)) {
      people.look({ query: typed, revision, first: 0, last: 0 });
    }
    onQuery(typed);
  };
  const toSearch = () => field.current?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    selection.reset();
    launch.forget();
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [query, opening.count]);
  useLayoutEffect(() => {
    if (opening.aim.view !== 'request') toSearch();
  }, [opening.count]);

  const onKeyDown = useListKeys({
    shown,
    scroller,
    selected: selection.index,
    toSearch,
    onSelect(index) {
      selection.select(index);
      setMoves((times) => times + 1);
    },
    onAbove: () => lastCardOf(requests.current)?.focus(),
    onOpen: () => void launch.open(selection.index),
    onFavourite: () => launch.favourite(selection.index),
  });

  const some = shown.total > 0;
  if (commanding) {
    return (
      <main class="launcher">
        <h1 class="visually-hidden">{say('commands.label')}</h1>
        <SearchField
          field={field}
          query={query}
          onQuery={search}
          label={say('commands.label')}
          list={paletteId}
          option={command}
          busy={false}
        />
        <Palette
          id={paletteId}
          field={field}
          query={query.slice(commandSign.length)}
          onOption={setCommand}
          onCommand={onCommand}
        />
      </main>
    );
  }
  return (
    <main class="launcher" onKeyDown={onKeyDown}>
      <h1 class="visually-hidden">{say('search.label')}</h1>
      <SearchField
        field={field}
        query={query}
        onQuery={search}
        label={say('search.label')}
        list={listId}
        option={some ? optionId(selection.index) : null}
        busy={launch.opening !== null}
      />
      <Found query={query} />
      <div ref={scroller} class="scroller">
        {query === '' && <RequestStack section={requests} aim={opening} onLeave={toSearch} />}
        {welcoming ? (
          <Welcome />
        ) : (
          <>
            {!some && <Empty shown={shown} />}
            <PeoplePanel
              scroller={scroller}
              query={query}
              shown={shown}
              selected={selection.index}
              moves={moves}
              opening={launch.opening}
              onOpen={(index) => {
                selection.select(index);
                void launch.open(index);
              }}
              onFavourite={launch.mark}
            />
          </>
        )}
      </div>
      <LaunchProblem problem={launch.problem} onDismiss={launch.forget} />
    </main>
  );
}

/** How many were found, for those who hear the popover. */
function Found({ query }: { readonly query: string }) {
  const { say } = useWords();
  const shown = useStore(useFoyer().people.shown, (now) => now);
  const told =
    query !== '' && shown.query === query ? say('search.found', { count: shown.total }) : '';
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}

function lastCardOf(section: HTMLElement | null): HTMLElement | null {
  return [...(section?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].at(-1) ?? null;
}
