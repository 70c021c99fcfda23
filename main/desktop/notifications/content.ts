import type { ConnectionRequest, Problem } from '../../../preload/contract.ts';
import type { NotificationWords } from '../../text/en/notifications.ts';
import { plain } from './plain.ts';
import type { Notification } from './port.ts';
import { type Board, summaryKey } from './wanted.ts';

/** As many names as a summary can say and still be read. */
const mostNames = 3;
const longestName = 80;
/** macOS shows about 256 bytes in all. */
const longestBody = 160;

/** How is told. */
export interface Manner {
  readonly mayAnswer: (request: ConnectionRequest) => boolean;
  /** Others may look on: no name, no company, no address. */
  readonly hideNames: boolean;
  readonly sound: boolean;
}

/**
 * What the notifications on the board say, in the order in which they stand. Those with nothing new
 * at `now` (ms) are quiet.
 */
export function notificationsOf(
  board: Board,
  requests: readonly ConnectionRequest[],
  now: number,
  words: NotificationWords,
  { mayAnswer, hideNames, sound }: Manner,
): readonly Notification[] {
  return board.standing.flatMap((standing) => {
    const meant = requests.filter(({ id }) => standing.requestIds.includes(id));
    const told = hideNames ? meant.map(withoutNames) : meant;
    const [first] = told;
    if (!first) return [];
    const said =
      standing.key === summaryKey ? summary(told, words) : single(first, words, mayAnswer(first));
    return [
      {
        key: standing.key,
        ...said,
        openLabel: words.open,
        withoutButtons: words.answerInFoyer,
        quiet: !sound || standing.since !== now,
      },
    ];
  });
}

function withoutNames(request: ConnectionRequest): ConnectionRequest {
  return { ...request, name: '', company: '', address: '' };
}

type Said = Pick<Notification, 'title' | 'body' | 'buttons'>;

function single(request: ConnectionRequest, words: NotificationWords, answerable: boolean): Said {
  return {
    ...sayings(request, words),
    buttons: answerable
      ? [
          { action: 'accept', label: words.accept },
          { action: 'reject', label: words.reject },
        ]
      : [{ action: 'open-in-symphony', label: words.openInSymphony }],
  };
}

function sayings(request: ConnectionRequest, words: NotificationWords) {
  const name = nameOf(request, words);
  if (request.progress.kind === 'failed') {
    const { answer, problem } = request.progress;
    return { title: words.failed(answer, name), body: reasonOf(problem, words) };
  }
  const facts = [plain(request.company, longestName), words.asked(request.timesAsked)];
  return { title: words.knocks(name), body: words.facts(facts) };
}

function reasonOf({ code }: Problem, words: NotificationWords): string {
  const reasons: Partial<Record<Problem['code'], string>> = words.reasons;
  return reasons[code] ?? words.anotherReason;
}

function summary(told: readonly ConnectionRequest[], words: NotificationWords): Said {
  const names = told.slice(0, mostNames).map((request) => nameOf(request, words));
  return {
    title: words.knockTogether(told.length),
    body: told.some(isNamed)
      ? plain(words.names(names, told.length - names.length), longestBody)
      : '',
    buttons: [],
  };
}

const isNamed = ({ name, address }: ConnectionRequest) => name !== '' || address !== '';

function nameOf(request: ConnectionRequest, words: NotificationWords): string {
  const name = plain(request.name, longestName) || plain(request.address, longestName);
  return name === '' ? words.somebody : words.called(name);
}
