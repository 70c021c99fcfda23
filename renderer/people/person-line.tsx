import { useMemo } from 'preact/hooks';
import type { PersonRow } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';
import { labelOf } from './person-label.ts';
import { PersonOption } from './person-option.tsx';

/** What a mouse can do with a row. The same object for as long as the list is there. */
export interface RowActs {
  readonly onOpen: (index: number) => void;
  /** Into the group, or out of it. */
  readonly onPick: (index: number) => void;
  readonly onWays: (index: number) => void;
  readonly onFavourite: (person: PersonRow) => void;
}

interface Line {
  readonly id: string;
  readonly index: number;
  readonly total: number;
  /** CSS pixels from the top of the list. */
  readonly top: number;
  readonly person: PersonRow | undefined;
  readonly selected: boolean;
  /** null while nobody is picked for a group. */
  readonly picked: boolean | null;
  readonly opening: boolean;
  readonly way: string;
  readonly acts: RowActs;
}

/** A row at its place. It is drawn anew only when something in it is another thing. */
export function PersonLine(line: Line) {
  const words = useWords();
  const { id, index, total, top, person, selected, picked, opening, way, acts } = line;
  return useMemo(
    () => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the search field and the list
      <div
        id={id}
        class={person ? 'person' : 'person waiting'}
        role="option"
        tabIndex={-1}
        aria-label={person && labelOf(person, words, way)}
        aria-selected={selected}
        aria-checked={picked ?? undefined}
        aria-setsize={total}
        aria-posinset={index + 1}
        aria-busy={!person || opening}
        style={`top:${top}px`}
        // The focus stays where the keys are; a click only chooses.
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) acts.onPick(index);
          else acts.onOpen(index);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          acts.onWays(index);
        }}
      >
        {person ? (
          <PersonOption
            person={person}
            selected={selected}
            picked={picked === true}
            opening={opening}
            way={way}
            onFavourite={acts.onFavourite}
          />
        ) : (
          <WaitingRow />
        )}
      </div>
    ),
    [id, index, total, top, person, selected, picked, opening, way, acts, words],
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
