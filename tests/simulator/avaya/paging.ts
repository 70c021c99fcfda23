import type { SpacesCall } from './rest.ts';

const DEFAULT_SIZE = 10;

/** How a list writes its links: the documents show all of these. */
export interface LinkStyle {
  readonly relative: boolean;
  /** What stands in place of a link where there is no further page. */
  readonly none: '' | 'end';
}

/** A page in the envelope of the people searches. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly nextPageUrl: string;
  readonly prevPageUrl: string;
}

/** One page of a list, numbered from 0. */
export function pageOf<Item>(
  items: readonly Item[],
  call: SpacesCall,
  style: LinkStyle,
): Page<Item> {
  const size = wholeNumber(call.query('size')) || DEFAULT_SIZE;
  const page = wholeNumber(call.query('page'));
  const from = page * size;
  const data = items.slice(from, from + size);
  const link = (number: number) => linkTo(call, number, style);
  return {
    data,
    from,
    to: from + data.length,
    total: items.length,
    nextPageUrl: from + size < items.length ? link(page + 1) : style.none,
    prevPageUrl: page > 0 ? link(page - 1) : style.none,
  };
}

function linkTo(call: SpacesCall, page: number, { relative }: LinkStyle): string {
  const url = new URL(call.url, 'http://simulator.invalid');
  url.searchParams.set('page', String(page));
  const path = `${url.pathname}${url.search}`;
  return relative ? path : `${call.base}${path}`;
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
}
