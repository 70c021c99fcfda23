import type { Problem } from '../../../preload/contract.ts';

/** Avaya documents no code for any of these: the sentence is all there is to tell them apart. */
const asksForPassword = /password|passcode|\bpin\b/i;
const isOver = /\b(deleted|expired|ended|removed|cancell?ed|no longer)\b/i;

/** What the problem of a call to join means for the invitation. */
export function refusalOf(problem: Problem, sentPassword: boolean): Problem {
  const { code, detail = {} } = problem;
  const { said = '', status, path } = detail;
  if (code === 'not-found' || status === '410') return { code: 'invitation-unknown', detail };
  // Letters that no header can carry are in no PIN.
  if (code === 'refused' && path === 'spaces-x-space-password') return { code: 'password-wrong' };
  if (code !== 'not-allowed') return problem;
  if (asksForPassword.test(said))
    return { code: sentPassword ? 'password-wrong' : 'password-needed' };
  return { code: isOver.test(said) ? 'invitation-unknown' : 'invitation-refused', detail };
}
