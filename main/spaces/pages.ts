import type { Outcome } from '../../preload/contract.ts';
import type { Page } from './models.ts';

/** Where a page of a list begins: what goes into the query of its operation. */
export interface Position {
  readonly size: number;
  readonly page?: number;
  readonly pageToken?: string;
  readonly pageref?: string;
  readonly nextRefObjId?: string;
}

interface Listing<Row> {
  /** Asks for one page. */
  readonly ask: (position: Position) => Promise<Outcome<Page<Row>>>;
  /** What makes two rows the same. */
  readonly idOf: (row: Row) => string;
  readonly size: number;
}

/** More than this is a server that turns in circles. */
const mostPages = 2_000;

/**
 * All pages of a list, one after another: the rows of each that no earlier page had. Ends after a
 * problem, which is the last thing it yields. Servers that ignore `page` and `size`, repeat
 * themselves or say `end` in place of an address are met with the same patience.
 */
export async function* eachPage<Row>({
  ask,
  idOf,
  size,
}: Listing<Row>): AsyncGenerator<Outcome<readonly Row[]>> {
  const seen = new Set<string>();
  let position: Position | undefined = { size, page: 0 };
  for (let asked = 0; position && asked < mostPages; asked += 1) {
    const page: Outcome<Page<Row>> = await ask(position);
    if (!page.ok) {
      yield page;
      return;
    }
    const fresh = page.value.rows.filter((row) => !seen.has(idOf(row)));
    for (const row of fresh) seen.add(idOf(row));
    if (fresh.length > 0) yield { ok: true, value: fresh };
    position = fresh.length === 0 ? undefined : after(position, page.value, seen.size);
  }
}

/**
 * Of the next page's address only the words of its query are used, so that the session never
 * follows it to another host.
 */
function after(position: Position, page: Page<unknown>, seen: number): Position | undefined {
  const { size } = position;
  const query = queryOf(page.next);
  if (query) {
    const words = Object.fromEntries(
      ['pageToken', 'pageref', 'nextRefObjId'].flatMap((name) => {
        const word = query.get(name);
        return word ? [[name, word]] : [];
      }),
    );
    if (Object.keys(words).length > 0) return { size, ...words };
    const number = Number(query.get('page') ?? '');
    if (Number.isInteger(number) && number > (position.page ?? 0)) return { size, page: number };
  }
  const more = page.next !== 'end' && page.received >= size && seen < (page.total ?? Infinity);
  return more ? { size, page: (position.page ?? 0) + 1 } : undefined;
}

function queryOf(next: string): URLSearchParams | undefined {
  if (next === '' || next === 'end') return undefined;
  const base = 'https://next.invalid';
  return URL.canParse(next, base) ? new URL(next, base).searchParams : undefined;
}
