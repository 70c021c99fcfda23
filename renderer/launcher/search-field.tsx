import type { RefObject } from 'preact';
import { ClearIcon, SearchIcon, Spinner } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';

export const searchId = 'search';

interface Field {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly label: string;
  /** The list below, and the option in it that Enter acts on; null when there is none. */
  readonly list: string;
  readonly option: string | null;
  readonly busy: boolean;
}

/** Where everything begins: a combobox over the list below it. */
export function SearchField({ field, query, onQuery, label, list, option, busy }: Field) {
  const { say } = useWords();
  return (
    <div class="search">
      {busy ? <Spinner /> : <SearchIcon />}
      <input
        ref={field}
        id={searchId}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={option !== null}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={option ?? undefined}
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
