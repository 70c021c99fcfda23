import { type Known, normaliseAddress, type Source, type Told } from './person.ts';

/** What is known of a user before and after a piece of news. */
export interface KnownNews {
  readonly before: Known | undefined;
  readonly after: Known | undefined;
}

const mostFormer = 5;

/** What is known after an account told something; the same object when that is no news. */
export function afterNews(before: Known | undefined, told: Told): Known {
  const { accountId, system, userId, name, company, title } = told;
  // A pod does not tell the address of users of other pods, even those it found by it.
  const address = told.address || (before?.address ?? '');
  const also = withOthers(before?.also, told.also, address);
  const former = formerOf(before, address);
  const sources = withSource(before?.sources, told.source);
  const isSame =
    before !== undefined &&
    before.name === name &&
    before.address === address &&
    before.company === company &&
    before.title === title &&
    before.also === also &&
    before.former === former &&
    before.sources === sources;
  if (isSame) return before;
  return {
    accountId,
    system,
    userId,
    name,
    address,
    company,
    title,
    ...(also ? { also } : {}),
    ...(former ? { former } : {}),
    ...(sources ? { sources } : {}),
  };
}

/** What is left when that source tells of a user no more; undefined: nothing does. */
export function withoutSource(known: Known, source: Source): Known | undefined {
  if (!known.sources?.includes(source)) return known;
  const sources = known.sources.filter((one) => one !== source);
  return sources.length > 0 ? { ...known, sources } : undefined;
}

function withSource(sources: readonly Source[] | undefined, source: Source | undefined) {
  if (source === undefined || sources?.includes(source)) return sources;
  return [...(sources ?? []), source];
}

function withOthers(
  before: readonly string[] | undefined,
  told: readonly string[] | undefined,
  address: string,
): readonly string[] | undefined {
  const isMain = (one: string) => normaliseAddress(one) === normaliseAddress(address);
  const added = (told ?? []).filter((one) => !isMain(one) && !before?.includes(one));
  if (added.length === 0 && !before?.some(isMain)) return before;
  const also = [...(before ?? []), ...added].filter((one) => !isMain(one));
  return also.length > 0 ? also : undefined;
}

function formerOf(before: Known | undefined, address: string): readonly string[] | undefined {
  const old = normaliseAddress(before?.address ?? '');
  const now = normaliseAddress(address);
  if (old === '' || old === now) return before?.former;
  const others = (before?.former ?? []).filter((one) => one !== old && one !== now);
  return [old, ...others].slice(0, mostFormer);
}
