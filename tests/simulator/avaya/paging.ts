import type { SpacesCall } from './rest.ts';

/**
 * What a server does to a client that pages: links that are relative, that lead to another origin or
 * to the same page again, that are missing, an end that is `""` or `"end"`, or no paging at all.
 */
export const pagingTraps = [
  'empty',
  'end',
  'relative',
  'foreign',
  'repeated',
  'absent',
  'ignored',
] as const;

export interface PagingTrap {
  readonly trap: (typeof pagingTraps)[number];
  /** Where foreign links lead, e.g. to a listener of a test. */
  readonly origin?: string;
}

/** How a list counts its pages and names its links, where no trap is set. */
export interface PageStyle {
  readonly size: number;
  readonly largest?: number;
  /** Pages have numbers, from 0, or tokens that only the server reads. */
  readonly by: 'page' | 'pageToken';
  readonly previous: 'prevPageUrl' | 'previousPageUrl';
  readonly usual: PagingTrap['trap'];
}

/** One page of a list, in the envelope that these lists have. */
export function pageOf<Item>(
  items: readonly Item[],
  call: SpacesCall,
  style: PageStyle,
  set: PagingTrap | undefined,
): { readonly data: readonly Item[] } & Readonly<Record<string, unknown>> {
  const trap = set ?? { trap: style.usual };
  if (trap.trap === 'ignored') return { data: items, total: items.length };
  const asked = wholeNumber(call.query('size')) || style.size;
  const size = Math.min(asked, style.largest ?? asked);
  const number = trap.trap === 'repeated' ? 0 : pageNumber(call, style);
  const from = number * size;
  const data = items.slice(from, from + size);
  const page = { data, from, to: from + data.length, total: items.length };
  if (trap.trap === 'absent') return { data, total: items.length };
  const none = trap.trap === 'end' || trap.trap === 'relative' ? 'end' : '';
  const link = (to: number) => linkTo(call, to, style, trap);
  const more = from + size < items.length;
  return {
    ...page,
    nextPageUrl: more ? link(trap.trap === 'repeated' ? 0 : number + 1) : none,
    [style.previous]: number > 0 ? link(number - 1) : none,
  };
}

function linkTo(
  call: SpacesCall,
  number: number,
  { by }: PageStyle,
  { trap, origin = 'https://spacesapis.elsewhere.example' }: PagingTrap,
): string {
  const url = new URL(call.url, 'http://simulator.invalid');
  url.searchParams.set(by, by === 'page' ? String(number) : tokenOf(number));
  const path = `${url.pathname}${url.search}`;
  if (trap === 'relative') return path;
  return trap === 'foreign' ? `${origin}${path}` : `${call.base}${path}`;
}

function pageNumber(call: SpacesCall, { by }: PageStyle): number {
  const text = call.query(by);
  if (text === undefined || by === 'page') return wholeNumber(text);
  return wholeNumber(/^page:(\d+)$/.exec(Buffer.from(text, 'base64url').toString())?.[1]);
}

function tokenOf(number: number): string {
  return Buffer.from(`page:${number}`).toString('base64url');
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
}
