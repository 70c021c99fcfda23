import {
  type Answer,
  type ConnectionRequest,
  failure,
  type Outcome,
  success,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { type Clock, isWithin } from '../rhythm.ts';
import type { Board } from './board.ts';
import { type Ending, sendAnswer, sendKeptAnswer } from './carry-out.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Learned, PodConnections } from './source.ts';

/** Gives answers, each once. */
export interface Answering {
  readonly answer: (requestId: string, answer: Answer) => Promise<Outcome<void>>;
  /** Gives an answer that had to wait, if it still is waited for. */
  readonly carryOutKept: (requestId: string) => Promise<void>;
  readonly isUnderWay: (requestId: string) => boolean;
  /** Whether word of a moment may be older than the request's end here. */
  readonly isSettled: (requestId: string, askedAt: number) => boolean;
}

interface Parts {
  readonly board: Board;
  readonly kept: KeptAnswers;
  readonly clientOf: (accountId: string) => PodConnections | undefined;
  readonly learned?: Learned | undefined;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

interface UnderWay {
  readonly answer: Answer;
  readonly outcome: Promise<Outcome<void>>;
}

/** A pod's lists may lag behind its answers this long. */
const lag = 60_000;
/** Whoever answers the same again within a day is told that it was done. */
const remembered = 24 * 60 * 60_000;

/** Answers travel one at a time for each request: the same again joins the one under way. */
export function createAnswering({ board, kept, clientOf, learned, clock, log }: Parts): Answering {
  const underWay = new Map<string, UnderWay>();
  const settled = new Map<string, { readonly answer: Answer; readonly at: number }>();

  function answer(requestId: string, given: Answer): Promise<Outcome<void>> {
    const going = underWay.get(requestId);
    if (going) return going.answer === given ? going.outcome : refused('conflict');
    if (settled.get(requestId)?.answer === given) return Promise.resolve(success());
    const request = board.get(requestId);
    if (!request) return refused('not-found');
    // An answer that waits may be under way on the line: what came of it has to be read first.
    return give(
      request,
      given,
      request.progress.kind === 'unanswered' ? sendAnswer : sendKeptAnswer,
    );
  }

  async function carryOutKept(requestId: string): Promise<void> {
    const waiting = kept.get(requestId);
    const request = board.get(requestId);
    if (!waiting || !request || underWay.has(requestId)) return;
    await give(request, waiting.answer, sendKeptAnswer);
  }

  function give(request: ConnectionRequest, given: Answer, send: typeof sendAnswer) {
    const outcome = run(request, given, send).finally(() => underWay.delete(request.id));
    underWay.set(request.id, { answer: given, outcome });
    return outcome;
  }

  async function run(request: ConnectionRequest, given: Answer, send: typeof sendAnswer) {
    const client = clientOf(request.accountId);
    if (!client) return failure('not-signed-in');
    board.setProgress(request.id, { kind: 'answering', answer: given });
    const ending = await send(client, request, given);
    log('answered a request', { answer: given, ending: ending.kind });
    learnFrom(request, ending);
    return settle(request, given, ending);
  }

  /** Sessions on behalf of a user may look at requests and not answer them. */
  function learnFrom({ accountId }: ConnectionRequest, ending: Ending) {
    if (ending.kind === 'done') learned?.(accountId, 'answer-requests', true);
    if (ending.kind !== 'failed' || ending.problem.code !== 'not-allowed') return;
    learned?.(accountId, 'answer-requests', false);
  }

  async function settle(
    request: ConnectionRequest,
    given: Answer,
    ending: Ending,
  ): Promise<Outcome<void>> {
    if (ending.kind === 'waiting') {
      board.setProgress(request.id, { kind: 'waiting-for-network', answer: given });
      return kept.keep(request, given);
    }
    if (ending.kind === 'failed') {
      board.setProgress(request.id, { kind: 'failed', answer: given, problem: ending.problem });
    } else {
      for (const [id, { at }] of settled) if (!isWithin(remembered, at, clock)) settled.delete(id);
      settled.set(request.id, { answer: given, at: clock.now() });
      board.remove(request.id);
    }
    await kept.drop([request.id]);
    return ending.kind === 'done' ? success() : { ok: false, problem: ending.problem };
  }

  return {
    answer,
    carryOutKept,
    isUnderWay: (requestId) => underWay.has(requestId),
    isSettled(requestId, askedAt) {
      const end = settled.get(requestId);
      return end !== undefined && askedAt < end.at + lag;
    },
  };
}

function refused(code: 'conflict' | 'not-found'): Promise<Outcome<void>> {
  return Promise.resolve(failure(code));
}
