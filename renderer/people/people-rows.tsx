import { useWords } from '../foyer.ts';
import { type Heading, headingHeight, lengthOf, topOf } from './geometry.ts';
import { rowAt, type ShownPeople } from './people-list.ts';
import { PersonLine, type RowActs } from './person-line.tsx';

export const listId = 'people';
/** The element id of a row, for `aria-activedescendant`. */
export const optionId = (index: number) => `person-${index}`;

interface Rows {
  readonly shown: ShownPeople;
  readonly headings: readonly Heading[];
  readonly first: number;
  readonly last: number;
  readonly selected: number;
  /** Who is picked for a group. */
  readonly picked: ReadonlySet<string>;
  /** The person who is being reached. */
  readonly opening: string | null;
  /** What Enter will do with the selected one, in words. */
  readonly way: string;
  readonly acts: RowActs;
}

/** The rows in view, each at its place in a list as long as all of them together. */
export function PeopleRows(rows: Rows) {
  const { shown, headings, first, last, selected, picked } = rows;
  const { say } = useWords();
  const inView = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  // Who hears the list is told of the chosen row: it is there even when it is out of view.
  const indexes = inView.includes(selected) ? inView : [...inView, selected];
  return (
    <div
      id={listId}
      class="people-rows"
      role="listbox"
      tabIndex={0}
      aria-label={say('people.label')}
      aria-multiselectable={picked.size > 0 ? true : undefined}
      aria-activedescendant={shown.total > 0 ? optionId(selected) : undefined}
      style={`height:${lengthOf(shown.total, headings)}px`}
    >
      {headings.map((heading) => (
        <GroupHeading key={heading.group} heading={heading} headings={headings} />
      ))}
      {shown.total > 0 && indexes.map((index) => rowOf(index, rows))}
    </div>
  );
}

function rowOf(index: number, rows: Rows) {
  const { shown, headings, picked, opening, way, acts } = rows;
  const person = rowAt(shown, index);
  const selected = index === rows.selected;
  return (
    <PersonLine
      key={index}
      id={optionId(index)}
      index={index}
      total={shown.total}
      top={topOf(index, headings)}
      person={person}
      selected={selected}
      picked={picked.size === 0 ? null : person !== undefined && picked.has(person.id)}
      opening={person !== undefined && person.id === opening}
      way={selected ? way : ''}
      acts={acts}
    />
  );
}

function GroupHeading({ heading, headings }: { heading: Heading; headings: readonly Heading[] }) {
  const { say } = useWords();
  const top = topOf(heading.before, headings) - headingHeight;
  return (
    <div class="group-heading" aria-hidden="true" style={`top:${top}px`}>
      {say(`people.${heading.group}`)}
    </div>
  );
}
