import { randomUUID } from 'node:crypto';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import { type Listing, readOn, type Walk, walkFrom } from '../../spaces/pages.ts';
import { createLatest } from '../latest.ts';

/** Rows of a list that came before, and the name of the place where it goes on; null at its end. */
export interface Passage<Row> {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly next: string | null;
}

/**
 * Reads lists passage by passage. Where one goes on is kept here: outside go names that mean
 * nothing, so that nobody there can say which address is asked.
 */
export interface Reader<Row> {
  /** `list` says which list that is. */
  readonly begin: (list: string, listing: Listing<Row>) => Promise<Outcome<Passage<Row>>>;
  /**
   * Reads on in that list. Asked twice, the same passage comes twice; after a problem it is tried
   * again. `not-found`: no such place in this list, or it was forgotten since.
   */
  readonly goOn: (list: string, place: string) => Promise<Outcome<Passage<Row>>>;
}

interface Place<Row> {
  readonly list: string;
  readonly read: () => Promise<Outcome<Passage<Row>>>;
  passage: Promise<Outcome<Passage<Row>>> | null;
}

/** Asks for `size` rows at a time, and remembers the latest `most` places. */
export function createReader<Row>(size: number, most = 100): Reader<Row> {
  const places = createLatest<Place<Row>>(most);

  function keep(place: Place<Row>): string {
    const name = randomUUID();
    places.put(name, place);
    return name;
  }

  async function read(
    list: string,
    listing: Listing<Row>,
    walk: Walk,
  ): Promise<Outcome<Passage<Row>>> {
    const stretch = await readOn(walk, listing);
    if (!stretch.ok) return stretch;
    const { rows, total, onward } = stretch.value;
    const goOn = onward && { list, read: () => read(list, listing, onward), passage: null };
    return success({ rows, total, next: goOn ? keep(goOn) : null });
  }

  return {
    begin: (list, listing) => read(list, listing, walkFrom(size)),
    async goOn(list, name) {
      const place = places.get(name);
      if (place?.list !== list) return failure('not-found');
      place.passage ??= place.read();
      const passage = await place.passage;
      if (!passage.ok) place.passage = null;
      return passage;
    },
  };
}
