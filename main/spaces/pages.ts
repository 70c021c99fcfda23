import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Page } from './models.ts';

/** Where a page of a list begins: what goes into the query of its operation. */
export interface Position {
  readonly size: number;
  readonly page?: number;
  readonly pageToken?: string;
  readonly pageref?: string;
  readonly nextRefObjId?: string;
  readonly prevRefObjId?: string;
}

/** A list that is told page by page. */
export interface Listing<Row> {
  /** Asks for one page. */
  readonly ask: (position: Position) => Promise<Outcome<Page<Row>>>;
  /** What makes two rows the same. */
  readonly idOf: (row: Row) => string;
  /** Where the list is from. A link to another origin is refused then, with all that it says. */
  readonly restUrl?: string;
}

/** More than this is a server that turns in circles. */
const mostPages = 2_000;
const mostRows = 1_000_000;
/** Pages may hold nothing that we can read; many in a row are no list. */
const mostFruitless = 3;

/** How far a list was read, and what is known of it. Belongs to its reader: reading on changes it. */
export interface Walk {
  readonly position: Position;
  readonly seen: Set<string>;
  readonly fruitless: number;
  readonly asked: number;
  /** The way on leads elsewhere and is not ours to follow: whoever reads on is told. */
  readonly isLost: boolean;
}

/** Rows that no earlier page had, and how to read on; no way on: that was all. */
interface Stretch<Row> {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly onward: Walk | undefined;
}

/** The beginning of a list. */
export function walkFrom(size: number): Walk {
  return {
    position: { size, page: 0 },
    seen: new Set(),
    fruitless: 0,
    asked: 0,
    isLost: false,
  };
}

/**
 * Reads on until there are rows, or the end. After a problem the same walk may be tried again.
 * Servers that ignore `page` and `size`, repeat themselves or say `end` in place of an address are
 * met with patience.
 */
export async function readOn<Row>(
  walk: Walk,
  listing: Listing<Row>,
): Promise<Outcome<Stretch<Row>>> {
  if (walk.isLost) return lost;
  const page = await listing.ask(walk.position);
  if (!page.ok) return page;
  const { seen } = walk;
  const rows = freshOf(page.value.rows, listing.idOf, seen);
  const fruitless = rows.length > 0 ? 0 : walk.fruitless + 1;
  const asked = walk.asked + 1;
  const reading = { seen: seen.size, restUrl: listing.restUrl, fruitless };
  const next = asked < mostPages && seen.size < mostRows && wayOn(walk, page.value, reading);
  const { total } = page.value;
  if (!next) return success({ rows, total, onward: undefined });
  const onward: Walk =
    next === 'foreign'
      ? { ...walk, isLost: true }
      : { position: next, seen, fruitless, asked, isLost: false };
  return rows.length > 0 ? success({ rows, total, onward }) : readOn(onward, listing);
}

/**
 * All pages of a list, one after another: the rows of each that no earlier page had. Ends after a
 * problem, which is the last thing it yields.
 */
export async function* eachPage<Row>({
  size,
  ...listing
}: Listing<Row> & { readonly size: number }): AsyncGenerator<Outcome<readonly Row[]>> {
  let walk: Walk | undefined = walkFrom(size);
  while (walk) {
    const read: Outcome<Stretch<Row>> = await readOn(walk, listing);
    if (!read.ok) {
      yield read;
      return;
    }
    if (read.value.rows.length > 0) yield success(read.value.rows);
    walk = read.value.onward;
  }
}

/** As `pageAfter`, unless pages come again or nothing in them can be read any more. */
function wayOn(
  { position }: Walk,
  page: Page<unknown>,
  { fruitless, ...reading }: Reading & { readonly fruitless: number },
): Next {
  const repeats = fruitless > 0 && page.rows.length > 0;
  if (repeats) return isLost(page, reading) ? 'foreign' : undefined;
  return fruitless < mostFruitless ? pageAfter(position, page, reading) : undefined;
}

const lost = failure('unexpected-answer', { reason: 'foreign-link' });

/** There is more, counting did not lead there, and the link that would is not ours to follow. */
function isLost(page: Page<unknown>, { seen, restUrl }: Reading): boolean {
  return readLink(page.next, restUrl).kind === 'foreign' && seen < (page.total ?? Infinity);
}

function freshOf<Row>(rows: readonly Row[], idOf: (row: Row) => string, seen: Set<string>): Row[] {
  return rows.filter((row) => {
    const id = idOf(row);
    const isFresh = !seen.has(id);
    seen.add(id);
    return isFresh;
  });
}

/** Where the next page begins, if there is one. */
type Next = Position | 'foreign' | undefined;

interface Reading {
  /** How many rows were read, this page's included. */
  readonly seen: number;
  readonly restUrl?: string | undefined;
}

/**
 * Where the page after this one begins; undefined: this was the last. Of the link only the words of
 * its query are used, so that the session never follows it. `foreign` where only a link to another
 * origin knows the way on.
 */
export function pageAfter(
  position: Position,
  page: Page<unknown>,
  { seen, restUrl }: Reading,
): Next {
  const link = readLink(page.next, restUrl);
  const led = link.kind === 'ours' ? ledBy(link.query, position, 1) : undefined;
  if (led) return led;
  const more = page.total === null ? page.received >= position.size : seen < page.total;
  if (page.next === 'end' || page.received === 0 || !more) return undefined;
  if (position.page !== undefined) return { size: position.size, page: position.page + 1 };
  return link.kind === 'foreign' ? 'foreign' : undefined;
}

/** Where the page before this one begins; undefined: this was the first, or nobody knows. */
export function pageBefore(
  position: Position,
  page: Page<unknown>,
  restUrl?: string,
): Position | undefined {
  const { size, page: number } = position;
  const link = readLink(page.previous ?? '', restUrl);
  const led = link.kind === 'ours' ? ledBy(link.query, position, -1) : undefined;
  if (led) return led;
  return number !== undefined && number > 0 ? { size, page: number - 1 } : undefined;
}

/** What the words of a link say, if they lead the wanted way. */
function ledBy(query: URLSearchParams, { size, page = 0 }: Position, way: 1 | -1) {
  const words = Object.fromEntries(
    ['pageToken', 'pageref', 'nextRefObjId', 'prevRefObjId'].flatMap((name) => {
      const word = query.get(name);
      return word ? [[name, word]] : [];
    }),
  );
  if (Object.keys(words).length > 0) return { size, ...words };
  const number = Number(query.get('page') || Number.NaN);
  const leads = Number.isSafeInteger(number) && number >= 0 && (number - page) * way > 0;
  return leads ? { size, page: number } : undefined;
}

type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ours'; readonly query: URLSearchParams };

function readLink(link: string, restUrl: string | undefined): Link {
  const base = restUrl ?? 'https://next.invalid';
  if (link === '' || link === 'end' || !URL.canParse(link, base)) return { kind: 'none' };
  const url = new URL(link, base);
  const isForeign = restUrl !== undefined && url.origin !== new URL(restUrl).origin;
  return isForeign ? { kind: 'foreign' } : { kind: 'ours', query: url.searchParams };
}
