import { ok, type ServeOperation } from './pod.ts';

/** The Session group. */
export function serveSession(serve: ServeOperation): void {
  serve('GET', '/v1/sessioninfo', ({ caller }) => ok({ userId: caller.uid }));
}
