import { failure, type Outcome, type Problem, success } from '../preload/contract.ts';
import { readBody, textOf } from './net/body.ts';
import type { Call, Log, Net, Reply } from './net/call.ts';
import { createEnding, type Ending } from './net/ending.ts';
import { createLane, type Lane } from './net/lane.ts';
import { heldByProxy, type Passage } from './net/passage.ts';
import { holdAfter, isPassing, pauseBefore, tries } from './net/retry.ts';
import { problemOfFailedFetch } from './net/unreachable.ts';

export type { Call, Log, Net, Reply } from './net/call.ts';

interface Surroundings {
  readonly fetch: typeof fetch;
  readonly log: Log;
  /** Where a person is asked who we are to a proxy. */
  readonly passage?: Pick<Passage, 'answered'>;
  readonly now?: () => number;
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly random?: () => number;
}

/**
 * Sends calls through the given fetch. A 429 holds back all calls of that operation to that host
 * for as long as the server asks. A reply is whatever the server answered; problems are
 * `offline`, `unreachable` and `server-untrusted` (detail: reason), `timed-out`, `too-large`,
 * `rate-limited` (detail: seconds), `unexpected-answer` (a redirection), each with detail host, and
 * `address-invalid`.
 */
export function createNet(surroundings: Surroundings): Net {
  const { now = Date.now, sleep = pause, random = Math.random } = surroundings;
  const chance = { now, random };
  const lanes = new Map<string, Lane>();

  function laneOf({ url, operation }: Call): Lane {
    const name = `${new URL(url).host} ${operation}`;
    const lane = lanes.get(name) ?? createLane({ now, sleep: (ms) => sleep(ms, undefined) });
    lanes.set(name, lane);
    return lane;
  }

  async function send(call: Call): Promise<Outcome<Reply>> {
    if (!URL.canParse(call.url)) return failure('address-invalid');
    const lane = laneOf(call);
    for (let attempt = 1; ; attempt += 1) {
      const { outcome, held } = await sendInTurn(call, lane);
      const last = call.kind === 'write' || attempt >= tries || call.signal?.aborted;
      if (last || !isPassing(outcome)) return outcome;
      const wait = pauseBefore(attempt + 1, outcome, chance);
      if (!wait.ok) return { ok: false, problem: withHost(wait.problem, call.url) };
      // The lane waits for all of them.
      if (!held) await sleep(wait.value, call.signal);
    }
  }

  async function sendInTurn(call: Call, lane: Lane): Promise<Tried> {
    const place = await call.turn?.(call);
    if (place && !place.ok) return refused(place.problem, call);
    const entered = await lane.enter(call.signal);
    if (!entered.ok) {
      place?.value.giveBack();
      return refused(entered.problem, call);
    }
    place?.value.take();
    const outcome = await sendPastProxy(call, surroundings, now);
    const holdMs = holdAfter(outcome, lane.refusals(), chance);
    if (holdMs === undefined) lane.leave();
    else lane.hold(holdMs);
    return { outcome, held: holdMs !== undefined };
  }

  return { send };
}

interface Tried {
  readonly outcome: Outcome<Reply>;
  /** The server asked to be left alone, and is. */
  readonly held: boolean;
}

/** It was not sent at all. */
function refused(problem: Problem, call: Call): Tried {
  return { outcome: { ok: false, problem: withHost(problem, call.url) }, held: false };
}

/**
 * A proxy that does not know us sends the call back: it waits, for as long as a person needs to
 * say who we are, and goes out again. A second refusal is the end of it.
 */
async function sendPastProxy(
  call: Call,
  surroundings: Surroundings,
  now: () => number,
): Promise<Outcome<Reply>> {
  const outcome = await sendOnce(call, surroundings, now);
  if (!isHeld(outcome)) return outcome;
  const answered = await surroundings.passage?.answered(call.signal);
  const again = answered ? await sendOnce(call, surroundings, now) : outcome;
  return isHeld(again) ? { ok: false, problem: heldByProxy(new URL(call.url).host) } : again;
}

function isHeld(outcome: Outcome<Reply>): boolean {
  return outcome.ok && outcome.value.status === 407;
}

async function sendOnce(
  call: Call,
  { fetch, log }: Surroundings,
  now: () => number,
): Promise<Outcome<Reply>> {
  const startedAt = now();
  const trace = traceId();
  const early = createEnding(call.timeoutMs ?? 15_000, call.signal);
  const outcome = await exchange(call, call.through ?? fetch, trace, early);
  early.letGo();
  const ending = outcome.ok
    ? { status: outcome.value.status }
    : { problem: outcome.problem.code, ...reasonOf(outcome.problem) };
  const facts = { operation: call.operation, trace, ms: Math.round(now() - startedAt), ...ending };
  log('call', facts, outcome.ok && outcome.value.status < 400 ? 'info' : 'warn');
  return outcome;
}

async function exchange(
  call: Call,
  fetch: Surroundings['fetch'],
  trace: string,
  early: Ending,
): Promise<Outcome<Reply>> {
  try {
    const response = await fetch(call.url, {
      method: call.method,
      headers: { ...call.headers, 'X-Trace-Id': trace },
      ...(call.body === undefined ? {} : { body: call.body }),
      signal: early.signal,
      // A redirection would carry our session headers to a host nobody chose.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
    const body = await readBody(response, call.mostBytes ?? 8_000_000);
    if (!body.ok) {
      // Electron reads on after a body was cancelled.
      early.end();
      return { ok: false, problem: withHost(body.problem, call.url) };
    }
    const { status, headers } = response;
    if (call.unread && response.ok)
      return success({ status, headers, text: '', pieces: body.value });
    return success({ status, headers, text: textOf(body.value) });
  } catch (thrown) {
    return { ok: false, problem: withHost(problemOf(thrown, call, early), call.url) };
  }
}

/** The name of what failed in between, like `net::ERR_NAME_NOT_RESOLVED`. */
function reasonOf({ detail }: Problem): { readonly reason?: string } {
  const reason = detail?.['reason'];
  return reason === undefined ? {} : { reason };
}

function problemOf(thrown: unknown, call: Call, early: Ending): Problem {
  if (early.isLate()) return { code: 'timed-out' };
  if (call.signal?.aborted) return { code: 'unreachable', detail: { reason: 'aborted' } };
  return problemOfFailedFetch(thrown);
}

function withHost(problem: Problem, url: string): Problem {
  return { ...problem, detail: { ...problem.detail, host: new URL(url).host } };
}

function traceId(): string {
  return Math.random().toString(36).slice(2, 8).padEnd(6, '0');
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
