import type { Problem, ProblemCode } from '../../preload/contract.ts';
import { isOutOfReach } from '../polling.ts';
import type { Path } from './ways/path.ts';

/** Problems that close all of an account, whatever is asked of it. */
const accountCodes: readonly ProblemCode[] = [
  'server-error',
  'rate-limited',
  'unexpected-answer',
  'too-large',
  'signed-out',
  'not-signed-in',
  'refresh-refused',
  'session-ended',
  'guest-ended',
  'keychain-missing',
  'keychain-locked',
  'keychain-unavailable',
];

/**
 * The way worth trying after one was refused, of those left: where the two are not connected, the
 * request comes first; what the same problem closes too is not offered.
 */
export function nextAfter(
  refused: Path,
  problem: Problem,
  left: readonly Path[],
): Path | undefined {
  const worth = left.filter((path) => !isClosedToo(path, refused, problem));
  const connecting =
    problem.code === 'not-connected' &&
    worth.find(({ way }) => way.kind === 'connect' && way.accountId === refused.way.accountId);
  return connecting || worth[0];
}

function isClosedToo(path: Path, refused: Path, problem: Problem): boolean {
  const { code } = problem;
  const sameAccount = path.way.accountId === refused.way.accountId;
  if (code === 'offline') return path.needs !== 'nothing';
  if (code === 'browser-failed' || code === 'app-failed') return path.opens === refused.opens;
  if (code === 'not-same-company') return sameAccount && isBetweenTwo(path);
  if (isOutOfReach(problem) || accountCodes.includes(code)) {
    return sameAccount && path.needs === 'account';
  }
  return false;
}

/** These lead to the direct space of two, one as the other. */
function isBetweenTwo({ way }: Path): boolean {
  return way.kind === 'direct-space' || way.kind === 'video-call' || way.kind === 'copy-link';
}
