import type { Answer, ProblemCode } from '../../../preload/contract.ts';
import { grammarOf } from '../grammar.ts';

const { counted, listed } = grammarOf('en');

/** Every word a notification shows. Names come from outside: the caller has cleaned them. */
export const notifications = {
  open: 'Open',
  accept: 'Accept',
  reject: 'Reject',
  openInSymphony: 'Open in Symphony',
  /** Where no notification has buttons. */
  answerInFoyer: 'You can answer in Foyer.',
  somebody: 'Somebody',
  /** A person in a sentence, as one politely says it. */
  called: (name: string) => name,
  knocks: (who: string) => `${who} would like to connect`,
  /** Empty for the first time. */
  asked: (times: number) =>
    times > 1 ? counted(times, { one: 'asked # time', other: 'asked # times' }) : '',
  /** The facts about one person, side by side. */
  facts: (facts: readonly string[]) => facts.filter((fact) => fact !== '').join(' · '),
  knockTogether: (count: number) =>
    counted(count, {
      one: '# person would like to connect',
      other: '# people would like to connect',
    }),
  /** The first few, and how many more there are. */
  names: (names: readonly string[], more: number) =>
    listed(more > 0 ? [...names, counted(more, { other: '# more' })] : names),
  failed: (answer: Answer, who: string) =>
    answer === 'accept' ? `${who} was not accepted` : `${who} was not rejected`,
  /** The reason in the size of a notification; the whole sentence stands in the popover. */
  reasons: {
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
  } satisfies Partial<Record<ProblemCode, string>>,
  anotherReason: 'Something went wrong. Open Foyer to see what.',
};

/** What every language says in notifications. */
export type NotificationWords = typeof notifications;
