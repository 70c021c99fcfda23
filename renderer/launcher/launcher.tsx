import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandKey } from '../../preload/contract.ts';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { later } from '../later.tsx';
import { listId, optionId } from '../people/people-rows.tsx';
import { useDroppedInvitation } from './dropped-invitation.ts';
import { useHeldLetters } from './held-letter.ts';
import { PeopleBody } from './people-body.tsx';
import { usePeopleKeys } from './people-keys.ts';
import { usePeopleSearch } from './people-search.ts';
import { SearchField } from './search-field.tsx';

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
  const { people, mirror } = useFoyer();
  const { say } = useWords();
  const opening = useAppState((state) => state.opening);
  const welcoming = useAppState(({ accounts }) => accounts.length === 0);
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const [command, setCommand] = useState<string | null>(null);
  const search = usePeopleSearch(query, { scroller, above });
  const toSearch = () => field.current?.focus({ preventScroll: true });
  useDroppedInvitation();
  const onKeyDown = usePeopleKeys(search, field, above);
  const commanding = query.startsWith(commandSign);
  const { shown, selection, reaching, offers } = search;

  const look = (typed: string) => {
    if (typed.startsWith(commandSign)) return false;
    const { revision } = mirror.getState().people;
    people.look({ query: typed, revision, first: 0, last: 0 });
    return true;
  };
  useHeldLetters(field, look);
  useLayoutEffect(() => {
    if (opening.aim.view !== 'request') toSearch();
  }, [opening.count]);
  // The form that had the focus goes with the first sign-in: letters find people from then on.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) toSearch();
  }, [welcoming]);

  const label = say(commanding ? 'commands.label' : 'search.label');
  const option = shown.total > 0 ? optionId(selection.index) : null;
  return (
    <main class="launcher" onKeyDown={commanding ? undefined : onKeyDown}>
      <h1 class="visually-hidden">{label}</h1>
      <SearchField
        field={field}
        query={query}
        onQuery={(typed) => {
          look(typed);
          onQuery(typed);
        }}
        onPaste={(text) => !commanding && offers.take(text)}
        label={label}
        list={commanding ? paletteId : listId}
        option={commanding ? command : option}
        busy={!commanding && reaching.opening !== null}
      />
      {commanding ? (
        <Palette
          id={paletteId}
          field={field}
          query={query.slice(commandSign.length)}
          onOption={setCommand}
          onCommand={onCommand}
        />
      ) : (
        <PeopleBody
          query={query}
          search={search}
          scroller={scroller}
          above={above}
          toSearch={toSearch}
        />
      )}
    </main>
  );
}
