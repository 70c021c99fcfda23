import type { RefObject } from 'preact';
import { ClearIcon, SearchIcon, Spinner } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';

export const searchId = 'search';
/** As much as a search can make use of, in UTF-16 units. */
const most = 200;

interface Field {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** True when a pasted text was taken, so that the field shall not have it. */
  readonly onPaste: (text: string) => boolean;
  readonly label: string;
  /** The list below, and the option in it that Enter acts on; null when there is none. */
  readonly list: string;
  readonly option: string | null;
  readonly busy: boolean;
}

/** Where everything begins: a combobox over the list below it. */
export function SearchField(props: Field) {
  const { field, query, onQuery, onPaste, label, list, option, busy } = props;
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
        maxLength={most}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (onPaste(text)) event.preventDefault();
          else if (text.length > most) {
            // The field itself would first take in all of it.
            event.preventDefault();
            putIn(event.currentTarget, text);
            onQuery(event.currentTarget.value);
          }
        }}
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

/** Puts as much of a text as there is room for where the caret is, as one line. */
function putIn(field: HTMLInputElement, text: string) {
  const { value, selectionStart, selectionEnd } = field;
  const from = selectionStart ?? value.length;
  const to = selectionEnd ?? from;
  const room = most - (value.length - (to - from));
  field.setRangeText(text.slice(0, room).replace(/\s+/gu, ' '), from, to, 'end');
}
