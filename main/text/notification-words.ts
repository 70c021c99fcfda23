import type { Answer, Problem } from '../../preload/contract.ts';

const plural = new Intl.PluralRules('en');

/** Every word a notification shows. Names come from outside: the caller has cleaned them. */
export const notificationWords = {
  open: 'Open',
  accept: 'Accept',
  reject: 'Reject',
  openInSymphony: 'Open in Symphony',
  somebody: 'Somebody',
  knocks: (name: string) => `${name} would like to connect`,
  asked: (times: number) =>
    times > 1 ? `asked ${times} ${plural.select(times) === 'one' ? 'time' : 'times'}` : '',
  /** The facts about one person, side by side. */
  facts: (facts: readonly string[]) => facts.filter((fact) => fact !== '').join(' · '),
  knockTogether: (count: number) =>
    plural.select(count) === 'one'
      ? `${count} person would like to connect`
      : `${count} people would like to connect`,
  /** The first few names, and how many more there are. */
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', '),
  failed: (answer: Answer, name: string) =>
    answer === 'accept' ? `${name} was not accepted` : `${name} was not rejected`,
  why: (problem: Problem) =>
    reasons[problem.code] ?? 'Something went wrong. Open Foyer to see what.',
};

/** The notification-sized reason; the whole sentence stands in the popover. */
const reasons: Partial<Record<Problem['code'], string>> = {
  offline: 'This computer is offline. Try again when it is back.',
  unreachable: 'The server did not answer. Try again in a moment.',
  'timed-out': 'The server took too long. Try again in a moment.',
  'rate-limited': 'The server asks for a pause. Try again in a minute.',
  'server-error': 'The server had a problem. Try again in a moment.',
  'not-allowed': 'Your account may not answer this request.',
  'not-found': 'The request is no longer there.',
  conflict: 'The request has changed since. Open Foyer to look at it.',
  'signed-out': 'You are signed out. Sign in again first.',
  'not-signed-in': 'You are signed out. Sign in again first.',
  'session-ended': 'Your session has ended. Sign in again first.',
};

export type NotificationWords = typeof notificationWords;
