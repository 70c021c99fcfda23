import type { IncomingMessage } from 'node:http';

export type FailureMode =
  | 'status'
  | 'drop'
  | 'hang'
  | 'malformed'
  | 'wrong-shape'
  | 'html'
  | 'huge'
  | 'body';

/** A fault to inject. */
export interface Failure {
  /** A path's beginning, or a pattern; a string starting with `^` is read as one. */
  readonly path: string | RegExp;
  readonly method?: string;
  readonly mode: FailureMode;
  /** The status of the false answer: by default 500 for `status`, 200 for the others. */
  readonly status?: number;
  /** What `body` answers, as JSON by its header; by default nothing at all. */
  readonly body?: string;
  /** How many requests it hits; without it, all until `heal()`. */
  readonly times?: number;
  /** The work is done first, then the answer goes wrong: an unknown outcome. */
  readonly afterEffect?: boolean;
  /** The `Retry-After` header: seconds, or a date as text. */
  readonly retryAfter?: number | string;
  /** Further headers, in Latin-1. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which requests fail, and how. */
export interface Failures {
  add(failure: Failure): void;
  heal(): void;
  /** Decides the fate of a request, once, when it arrives. */
  assign(request: IncomingMessage, method: string, path: string): void;
  /** The failure that strikes before the work (false) or after it (true). */
  of(request: IncomingMessage, afterEffect: boolean): Failure | undefined;
}

/** No failures yet. */
export function createFailures(): Failures {
  let rules: { failure: Failure; left: number }[] = [];
  const assigned = new WeakMap<IncomingMessage, Failure>();
  return {
    add(failure) {
      rules.push({ failure, left: failure.times ?? Number.POSITIVE_INFINITY });
    },
    heal() {
      rules = [];
    },
    assign(request, method, path) {
      const rule = rules.find((each) => each.left > 0 && hits(each.failure, method, path));
      if (rule === undefined) return;
      rule.left -= 1;
      assigned.set(request, rule.failure);
    },
    of(request, afterEffect) {
      const failure = assigned.get(request);
      return failure !== undefined && (failure.afterEffect ?? false) === afterEffect
        ? failure
        : undefined;
    },
  };
}

function hits(failure: Failure, method: string, path: string): boolean {
  if (failure.method !== undefined && failure.method.toUpperCase() !== method) return false;
  if (typeof failure.path !== 'string') return failure.path.test(path);
  return failure.path.startsWith('^')
    ? new RegExp(failure.path).test(path)
    : path.startsWith(failure.path);
}
