import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request that reached the simulator. */
export interface LogEntry {
  /** When it arrived, in ms since the epoch. */
  readonly at: number;
  readonly method: string;
  /** Without the query, from the root of the simulator's origin. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly traceId: string | undefined;
  /** 0 until it is answered, and for ever when it never is. */
  status: number;
  /** When its answer was given, in ms since the epoch. */
  answeredAt?: number;
  /** The e-mail address of the account that asked, once it is known. */
  account?: string;
  /** The body as parsed, secrets included: never to be printed. */
  body?: unknown;
  /** What a sign-in or a refresh was given, secrets included: never to be printed. */
  given?: unknown;
}

/** Every request so far, and the entry of a request under way. */
export interface TrafficLog {
  readonly entries: LogEntry[];
  open(request: IncomingMessage, response: ServerResponse): LogEntry;
  of(request: IncomingMessage): LogEntry | undefined;
}

/** An empty log. `onEntry` hears of each request when its answer is on its way, or will never be. */
export function createLog(onEntry: (entry: LogEntry) => void = () => {}): TrafficLog {
  const entries: LogEntry[] = [];
  const underWay = new WeakMap<IncomingMessage, LogEntry>();
  return {
    entries,
    open(request, response) {
      const url = new URL(request.url ?? '/', 'http://simulator.invalid');
      const entry: LogEntry = {
        at: Date.now(),
        method: request.method ?? 'GET',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        traceId: header(request, 'x-trace-id'),
        status: 0,
      };
      entries.push(entry);
      underWay.set(request, entry);
      response.once('close', () => {
        if (response.headersSent) entry.status = response.statusCode;
        onEntry(entry);
      });
      response.once('finish', () => {
        entry.status = response.statusCode;
        entry.answeredAt = Date.now();
      });
      return entry;
    },
    of: (request) => underWay.get(request),
  };
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
