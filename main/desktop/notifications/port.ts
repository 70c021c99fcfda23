import type { Answer, Outcome } from '../../../preload/contract.ts';

/** What a button does: it answers, or leads to where that can be done. */
export type ButtonAction = Answer | 'open-in-symphony';

/** What a notification says and offers. Equal values look equal to the person. */
export interface Notification {
  /** Stable for what is told of: showing the same key again replaces. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  /** Buttons in their order, the first one being the likeliest. */
  readonly buttons: readonly { readonly action: ButtonAction; readonly label: string }[];
  /** What to say besides where there are neither buttons nor a click. */
  readonly withoutButtons: string;
  /** The label of the click on the notification itself, where it is shown at all. */
  readonly openLabel: string;
  /** A change of something already seen: no sound, no second ringing. */
  readonly quiet: boolean;
}

/** What became of a notification. After any of these it no longer stands. */
export interface NotificationEvent {
  readonly key: string;
  readonly action: ButtonAction | 'open' | 'closed';
  /** Wayland's permission to take the focus, where the desktop gave one. */
  readonly activationToken?: string;
}

/** A way to the desktop's notifications. */
export interface NotificationPort {
  /** Shows it, or replaces the one with its key; fails only where nothing can ever be shown. */
  readonly show: (notification: Notification) => Promise<Outcome<void>>;
  /** Takes it away; an unknown key is nothing to do. */
  readonly withdraw: (key: string) => void;
  /** Calls back for what the person (or the desktop) did; the returned function ends that. */
  readonly onAction: (listener: (event: NotificationEvent) => void) => () => void;
  /** Withdraws all and lets go of the desktop. */
  readonly close: () => Promise<void>;
}
