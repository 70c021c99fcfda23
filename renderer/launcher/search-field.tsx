import type { RefObject } from 'preact';
import { ClearIcon, SearchIcon, Spinner } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';
import { listId, optionId } from '../people/people-rows.tsx';

export const searchId = 'search';

interface Field {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The row that Enter acts on; null when there is none. */
  readonly selected: number | null;
  readonly busy: boolean;
}

/** Where everything begins: a combobox over the list of people. */
export function SearchField({ field, query, onQuery, selected, busy }: Field) {
  const { say } = useWords();
  return (
    <div class="search">
      {busy ? <Spinner /> : <SearchIcon />}
      <input
        ref={field}
        id={searchId}
        type="text"
        role="combobox"
        aria-label={say('search.label')}
        aria-expanded={selected !== null}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={selected === null ? undefined : optionId(selected)}
        placeholder={say('search.placeholder')}
        dir="auto"
        maxLength={200}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={say('search.clear')}
          tabIndex={-1}
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        >
          <ClearIcon />
        </button>
      )}
    </div>
  );
}
