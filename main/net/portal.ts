import type { Problem } from '../../preload/contract.ts';
import type { Reply } from './call.ts';

/** What networks that want a sign-in of their own say, if they say it properly (RFC 6585, 6). */
const wantsSignIn = 511;

/**
 * Whether something else than the server answered: a network's own page, as in hotels, where a
 * sign-in comes before everything else. Of our servers none ever answers a call with a page.
 */
export function isPortal({ status, text }: Pick<Reply, 'status' | 'text'>): boolean {
  if (status === wantsSignIn) return true;
  return status >= 200 && status < 300 && /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

/** The network wants a sign-in first; `facts` are harmless. */
export function portalProblem(facts: Readonly<Record<string, string>>): Problem {
  return { code: 'unexpected-answer', detail: { ...facts, barrier: 'network-sign-in' } };
}
