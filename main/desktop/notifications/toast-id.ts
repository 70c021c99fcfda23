import { createHash } from 'node:crypto';
import type { ButtonAction, Notification } from './port.ts';

/** What somebody did to a notification known by its id alone; no button: they pressed itself. */
export interface ToastPress {
  readonly toastId: string;
  readonly button?: number;
}

/** What each set of buttons is called in an id: pressed later, all that is told is which one. */
const sets: Readonly<Record<string, readonly ButtonAction[]>> = {
  n: [],
  a: ['accept', 'reject'],
  s: ['open-in-symphony'],
};

/**
 * The id of a notification with the system, the same in each session. Windows takes at most 64
 * characters as the tag of a toast; our keys may be longer.
 */
export function toastId({ key, buttons }: Pick<Notification, 'key' | 'buttons'>): string {
  const offered = buttons.map(({ action }) => action).join();
  const [letter] = Object.entries(sets).find(([, set]) => set.join() === offered) ?? ['n'];
  return `${fingerprint(key)}${letter}`;
}

/** Whether an id, from whichever session, is of the notification with this key. */
export function isToastOf(id: string, key: string): boolean {
  return id.slice(0, -1) === fingerprint(key);
}

/** What the pressed button does; undefined for the notification itself. */
export function buttonOf({ toastId: id, button }: ToastPress): ButtonAction | undefined {
  return button === undefined ? undefined : sets[id.slice(-1)]?.[button];
}

function fingerprint(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
