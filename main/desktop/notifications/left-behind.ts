import type { Answer, ConnectionRequest } from '../../../preload/contract.ts';
import { type State, whenever } from '../../state.ts';
import { mayAnswer } from '../answerable.ts';
import { buttonOf, isToastOf, type ToastPress } from './toast-id.ts';

/** Notifications of an earlier session that still stand, and what the person does to them. */
export interface LeftBehind {
  readonly onPress: (listener: (press: ToastPress) => void) => void;
  /** Takes away those whose ids do not fit; only where the system lists them. */
  readonly keepOnly: (stands: (toastId: string) => boolean) => void;
}

interface Needs {
  readonly state: State;
  readonly leftBehind: LeftBehind;
  readonly answer: (choice: { requestId: string; answer: Answer }) => unknown;
  readonly openInSymphony: (requestId: string) => unknown;
  /** Opens the popover at the request, or where one is told what is; null. */
  readonly open: (requestId: string | null) => void;
}

/** A start, a sign-in and a first question to the servers take no longer, in milliseconds. */
const patience = 30_000;

/**
 * Does what was asked for by notifications of an earlier session. A request is only answered once
 * the server has named it as pending to this session: the notification may be days old. What is
 * pending no more is shown as it is.
 */
export function answerLeftBehind({ state, leftBehind, answer, openInSymphony, open }: Needs): void {
  const waiting = new Map<ToastPress, NodeJS.Timeout>();
  const requestOf = ({ toastId }: ToastPress) =>
    state.getState().requests.find(({ id }) => isToastOf(toastId, id));

  const carryOut = (press: ToastPress, request: ConnectionRequest) => {
    clearTimeout(waiting.get(press));
    waiting.delete(press);
    const button = buttonOf(press);
    const untouched = request.progress.kind === 'unanswered';
    if (button === 'open-in-symphony') return openInSymphony(request.id);
    if (button === undefined || !untouched || !mayAnswer(request, state.getState().accounts)) {
      return open(request.id);
    }
    return answer({ requestId: request.id, answer: button });
  };

  leftBehind.onPress((press) => {
    const late = setTimeout(() => {
      waiting.delete(press);
      open(null);
    }, patience);
    waiting.set(press, late);
    look();
  });
  whenever(state, ({ requests }) => requests, look);
  setTimeout(() => {
    leftBehind.keepOnly((toastId) =>
      state.getState().requests.some(({ id }) => isToastOf(toastId, id)),
    );
  }, patience).unref();

  function look() {
    for (const press of [...waiting.keys()]) {
      const request = requestOf(press);
      if (request) carryOut(press, request);
    }
  }
}
