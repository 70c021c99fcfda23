import { useState } from 'preact/hooks';
import type { PersonRow, Problem } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { useFoyer } from '../foyer.ts';
import { rowAt } from '../people/people-list.ts';

/** What can be done with the chosen person, and how the last of it went. */
export interface Launching {
  /** The person whose space is being opened. */
  readonly opening: string | null;
  readonly problem: Problem | null;
  readonly open: (index: number) => Promise<void>;
  readonly favourite: (index: number) => void;
  readonly mark: (person: PersonRow) => void;
  readonly forget: () => void;
}

/**
 * Opens direct spaces and marks favourites. Who presses Enter before the rows of the last letter
 * have come gets the first of those rows, never one of the rows before.
 */
export function useLaunch(query: string): Launching {
  const { bridge, mirror, people } = useFoyer();
  const [opening, setOpening] = useState<string | null>(null);
  const launching = useAsking();
  const marking = useAsking();

  const chosen = async (index: number) => {
    const settled = people.shown.getState().query === query;
    people.look({ query, revision: mirror.getState().people.revision, first: index, last: index });
    if (!(await people.arrived(query))) return undefined;
    return rowAt(people.shown.getState(), settled ? index : 0);
  };
  const mark = (person: PersonRow) =>
    void marking.ask(() =>
      bridge.setFavourite({ personId: person.id, favourite: !person.favourite }),
    );

  return {
    opening,
    problem: launching.problem ?? marking.problem,
    async open(index) {
      const person = await chosen(index);
      if (!person) return;
      setOpening(person.id);
      const opened = await launching.ask(() => bridge.openDirectSpace({ personId: person.id }));
      setOpening(null);
      if (opened) void bridge.hidePopover();
    },
    favourite(index) {
      void chosen(index).then((person) => person && mark(person));
    },
    mark,
    forget() {
      launching.forget();
      marking.forget();
    },
  };
}
