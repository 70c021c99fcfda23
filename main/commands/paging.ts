import type { CommandValues } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import type { Page } from '../spaces/models.ts';
import { type Position, pageAfter } from '../spaces/pages.ts';
import type { Row } from './systems.ts';

/** How many a pod shows when nobody says. */
const usualLimit = 50;
const usualSize = 50;

/** What to ask for the next page of an answer; null where there is none. */
export function nextPage(row: Row, values: CommandValues, value: unknown, restUrl?: string) {
  if (row.description.pages) return afterPage(values, value, restUrl);
  return comesInStretches(row) ? afterStretch(values, value) : null;
}

/** Whether the answer comes in stretches, by `skip` and `limit`. */
export function comesInStretches({ fields }: Pick<Row, 'fields'>): boolean {
  return 'skip' in fields && 'limit' in fields;
}

/** Pods: `skip` and `limit`. */
function afterStretch(values: CommandValues, value: unknown): CommandValues | null {
  const limit = Number(values['limit'] ?? usualLimit);
  const skip = Number(values['skip'] ?? 0);
  const received = rowsIn(value).length;
  const count = isPlainObject(value) ? value['count'] : undefined;
  const more = typeof count === 'number' ? skip + received < count : received >= limit;
  return received > 0 && more ? { ...values, skip: skip + received, limit } : null;
}

function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const inside = isPlainObject(value) ? Object.values(value) : [];
  return inside.find((one): one is readonly unknown[] => Array.isArray(one)) ?? [];
}

/** Spaces: by what a page says of the next one, as far as that can be trusted. */
function afterPage(
  values: CommandValues,
  value: unknown,
  restUrl: string | undefined,
): CommandValues | null {
  if (!isPage(value)) return null;
  const { pageToken, pageref, nextRefObjId, prevRefObjId, ...rest } = values;
  const number = typeof values['page'] === 'number' ? values['page'] : 0;
  const size = typeof values['size'] === 'number' ? values['size'] : usualSize;
  const position: Position = { size, page: number };
  const seen = number * size + value.received;
  const next = pageAfter(position, value, { seen, restUrl });
  return next === undefined || next === 'foreign' ? null : { ...rest, ...next };
}

/** A page as the client of Spaces reads it. */
export function isPage(value: unknown): value is Page<unknown> {
  return isPlainObject(value) && Array.isArray(value['rows']) && 'received' in value;
}
