import type { ConnectionRequest } from '../../../preload/contract.ts';

/** More requests than this at once are told in one summary. */
const mostAtOnce = 3;
/** More than this who came while it was quiet are told in one summary when that is over. */
const mostAfterQuiet = 1;
/** Requests that follow each other faster than this came at once, in milliseconds. */
export const atOnce = 10_000;
/** The key of the one summary. */
export const summaryKey = 'summary';

/** A notification that the person can still see, and the requests it tells of. */
export interface Standing {
  readonly key: string;
  readonly requestIds: readonly string[];
  /** When it last had something new to say, in milliseconds. */
  readonly since: number;
}

/** What has been told, and what of it still stands. */
export interface Board {
  /** Requests told of, ever: none is told a second time. The newest come last. */
  readonly told: readonly string[];
  /** Requests whose present failure has been told. */
  readonly failuresTold: readonly string[];
  readonly standing: readonly Standing[];
}

/** A board that remembers only what earlier sessions told. */
export const boardOf = (told: readonly string[]): Board => ({
  told,
  failuresTold: [],
  standing: [],
});

/** So many are remembered beside those that are pending, of which some are for years. */
const mostTold = 500;

/**
 * The board for the requests as they are at `now` (ms): answered ones are gone from it, new ones are
 * on it once, a failed answer is told again, and more than three at once stand in one summary;
 * so do those who came while it was quiet, when that is over.
 */
export function nextBoard(
  board: Board,
  requests: readonly ConnectionRequest[],
  now: number,
  afterQuiet = false,
): Board {
  const open = requests.filter(isOpen);
  const openIds = new Set(open.map(({ id }) => id));
  const failed = open.filter(({ progress }) => progress.kind === 'failed').map(({ id }) => id);
  const failures = failed.filter((id) => !board.failuresTold.includes(id));
  const fresh = open
    .map(({ id }) => id)
    .filter((id) => !board.told.includes(id) && !failed.includes(id));

  const kept = board.standing.map((standing) => without(standing, openIds, failures));
  return {
    told: toldNow(board.told, [...fresh, ...failures], openIds),
    failuresTold: failed,
    standing: [
      ...gather(
        kept.filter(({ requestIds }) => requestIds.length > 0).map(alone),
        fresh,
        now,
        afterQuiet,
      ),
      ...failures.map((id) => ({ key: id, requestIds: [id], since: now })),
    ],
  };
}

/** None that is pending is forgotten: it would be news again. Without news nothing is forgotten. */
function toldNow(
  before: readonly string[],
  news: readonly string[],
  pending: ReadonlySet<string>,
): readonly string[] {
  const added = news.filter((id) => !before.includes(id));
  if (added.length === 0) return before;
  const told = [...before, ...added];
  return told.filter((id, at) => pending.has(id) || at >= told.length - mostTold);
}

/** The board after a notification was closed, opened or answered: it no longer stands. */
export function lifted(board: Board, key: string): Board {
  return { ...board, standing: board.standing.filter((standing) => standing.key !== key) };
}

/** Whether a request still waits for an answer of the person. */
function isOpen({ progress }: ConnectionRequest): boolean {
  return progress.kind === 'unanswered' || progress.kind === 'failed';
}

function without(
  standing: Standing,
  open: ReadonlySet<string>,
  failures: readonly string[],
): Standing {
  const stays = (id: string) => open.has(id) && !failures.includes(id);
  return { ...standing, requestIds: standing.requestIds.filter(stays) };
}

/** A summary of one is that one. */
function alone(standing: Standing): Standing {
  const [id, ...more] = standing.requestIds;
  return id !== undefined && more.length === 0 ? { ...standing, key: id } : standing;
}

function gather(
  standing: readonly Standing[],
  fresh: readonly string[],
  now: number,
  afterQuiet: boolean,
): readonly Standing[] {
  if (fresh.length === 0) return standing;
  const singles = fresh.map((id) => ({ key: id, requestIds: [id], since: now }));
  const together = afterQuiet ? [] : standing.filter(({ since }) => now - since < atOnce);
  const ids = [...together.flatMap(({ requestIds }) => requestIds), ...fresh];
  if (ids.length <= (afterQuiet ? mostAfterQuiet : mostAtOnce)) return [...standing, ...singles];

  const summary = standing.find(({ key }) => key === summaryKey);
  const inSummary = new Set([...(summary?.requestIds ?? []), ...ids]);
  const since = summary && together.includes(summary) ? summary.since : now;
  return [
    ...standing.filter(({ requestIds }) => !requestIds.every((id) => inSummary.has(id))),
    { key: summaryKey, requestIds: [...inSummary], since },
  ];
}
