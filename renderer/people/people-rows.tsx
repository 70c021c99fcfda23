import type { PersonRow } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';
import { type Heading, headingHeight, lengthOf, rowHeight, topOf } from './geometry.ts';
import { rowAt, type ShownPeople } from './people-list.ts';
import { PersonOption } from './person-option.tsx';

export const listId = 'people';
/** The element id of a row, for `aria-activedescendant`. */
export const optionId = (index: number) => `person-${index}`;

interface Rows {
  readonly shown: ShownPeople;
  readonly headings: readonly Heading[];
  readonly first: number;
  readonly last: number;
  readonly selected: number;
  /** The person whose space is being opened. */
  readonly opening: string | null;
  readonly onOpen: (index: number) => void;
  readonly onFavourite: (person: PersonRow) => void;
}

/** The rows in view, each at its place in a list as long as all of them together. */
export function PeopleRows(rows: Rows) {
  const { shown, headings, first, last } = rows;
  const { say } = useWords();
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  return (
    <div
      id={listId}
      class="people-rows"
      role="listbox"
      tabIndex={0}
      aria-label={say('people.label')}
      aria-activedescendant={shown.total > 0 ? optionId(rows.selected) : undefined}
      style={{ height: `${lengthOf(shown.total, headings)}px` }}
    >
      {headings.map((heading) => (
        <GroupHeading key={heading.group} heading={heading} headings={headings} />
      ))}
      {shown.total > 0 && indexes.map((index) => <Row key={index} index={index} rows={rows} />)}
    </div>
  );
}

function GroupHeading({ heading, headings }: { heading: Heading; headings: readonly Heading[] }) {
  const { say } = useWords();
  const top = topOf(heading.before, headings) - headingHeight;
  return (
    <div class="group-heading" aria-hidden="true" style={placed(top, headingHeight)}>
      {say(`people.${heading.group}`)}
    </div>
  );
}

function Row({ index, rows }: { readonly index: number; readonly rows: Rows }) {
  const { shown, headings, selected, opening } = rows;
  const person = rowAt(shown, index);
  const here = index === selected;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the search field and the list
    <div
      id={optionId(index)}
      class={person ? 'person' : 'person waiting'}
      role="option"
      tabIndex={-1}
      aria-selected={here}
      aria-setsize={shown.total}
      aria-posinset={index + 1}
      aria-busy={!person || person.id === opening}
      style={placed(topOf(index, headings), rowHeight)}
      // The focus stays where the keys are; a click only chooses.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => rows.onOpen(index)}
    >
      {person ? (
        <PersonOption
          person={person}
          selected={here}
          opening={person.id === opening}
          onFavourite={() => rows.onFavourite(person)}
        />
      ) : (
        <WaitingRow />
      )}
    </div>
  );
}

/** The outline of somebody who is on the way. */
function WaitingRow() {
  return (
    <>
      <span class="avatar-waiting" />
      <span class="line-waiting" />
    </>
  );
}

const placed = (top: number, height: number) => ({
  transform: `translateY(${top}px)`,
  height: `${height}px`,
});
