import type { Answer, ConnectionRequest, Outcome } from '../../../preload/contract.ts';
import { type State, whenever } from '../../state.ts';
import { notificationWords } from '../../text/notification-words.ts';
import { mayAnswer } from '../answerable.ts';
import { tellsNobody } from '../do-not-disturb/reason.ts';
import { notificationsOf } from './content.ts';
import type { Notification, NotificationEvent, NotificationPort } from './port.ts';
import { type Files, readTold, writeTold } from './told.ts';
import { boardOf, lifted, nextBoard, summaryKey } from './wanted.ts';

/** What notifications need of the house. */
export interface NotificationsNeeds {
  readonly state: State;
  readonly port: NotificationPort;
  /** The same command as every other Accept and Reject. */
  readonly answer: (choice: { requestId: string; answer: Answer }) => Promise<Outcome<void>>;
  /** Shows the asker where this session may not answer. */
  readonly openInSymphony: (requestId: string) => Promise<void>;
  /** Opens the popover at the request, or at the list of them when it is null. */
  readonly open: (requestId: string | null, activationToken?: string) => void;
  readonly files: Files;
  readonly log: (sentence: string, facts?: Readonly<Record<string, string | number>>) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Tells of pending requests, keeping the desktop's notifications equal to the state: answered
 * anywhere, a request's notification is gone; a button does what every other button does.
 *
 * @returns a function that takes all of them away and stops.
 */
export async function createNotifications(needs: NotificationsNeeds): Promise<() => Promise<void>> {
  const { state, port, files, log, now = Date.now } = needs;
  const shown = new Map<string, Notification>();
  let board = boardOf(await readTold(files));
  let quiet = false;

  const tell = (notification: Notification) => {
    shown.set(notification.key, notification);
    void port.show(notification).then((outcome) => {
      if (!outcome.ok) log('a notification was not shown', { code: outcome.problem.code });
    });
  };

  const remember = (told: readonly string[]) =>
    void writeTold(files, told).then((outcome) => {
      if (!outcome.ok) log('told requests were not kept', { code: outcome.problem.code });
    });

  const reconcile = (requests: readonly ConnectionRequest[]) => {
    const before = board;
    const moment = now();
    const { accounts, heldBack, settings, language } = state.getState();
    const wasQuiet = quiet;
    quiet = tellsNobody(state.getState());
    // While it is quiet nothing new is told; what stands goes on to say how it is.
    const heard = quiet ? requests.filter(({ id }) => board.told.includes(id)) : requests;
    board = nextBoard(board, heard, moment, wasQuiet && !quiet);
    if (board.told.join() !== before.told.join()) remember(board.told);

    const wanted = notificationsOf(board, requests, moment, notificationWords[language], {
      ...settings.notifications,
      // A desktop that does not want to disturb plays nothing; this is for one that would.
      sound: settings.notifications.sound && !heldBack,
      mayAnswer: (request) => mayAnswer(request, accounts),
    });
    const keys = new Set(wanted.map(({ key }) => key));
    for (const key of [...shown.keys()].filter((known) => !keys.has(known))) {
      shown.delete(key);
      port.withdraw(key);
    }
    for (const notification of wanted) {
      if (!saysTheSame(shown.get(notification.key), notification)) tell(notification);
    }
  };

  const carryOut = ({ key, action, activationToken }: NotificationEvent) => {
    const stood = shown.delete(key);
    board = lifted(board, key);
    if (!stood || action === 'closed') return;
    if (action === 'open') {
      needs.open(key === summaryKey ? null : key, activationToken);
      return;
    }
    if (action === 'open-in-symphony') {
      void needs.openInSymphony(key);
      return;
    }
    void needs.answer({ requestId: key, answer: action });
  };

  const deafen = port.onAction(carryOut);
  const unfollow = whenever(state, ({ requests }) => requests, reconcile);
  const again = () => reconcile(state.getState().requests);
  const unfollowOthers = [
    whenever(state, ({ accounts }) => accounts, again),
    whenever(state, tellsNobody, again),
    whenever(state, ({ settings }) => settings.notifications.hideNames, again),
    whenever(state, ({ language }) => language, again),
  ];
  return () => {
    unfollow();
    for (const stop of unfollowOthers) stop();
    deafen();
    return port.close();
  };
}

function saysTheSame(before: Notification | undefined, after: Notification): boolean {
  if (before === undefined) return false;
  const actions = ({ buttons }: Notification) => buttons.map(({ action }) => action).join();
  return (
    before.title === after.title && before.body === after.body && actions(before) === actions(after)
  );
}
