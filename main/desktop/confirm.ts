import type { BrowserWindow, Dialog } from 'electron';

/** A question of yes or no. */
interface Question {
  readonly message: string;
  readonly detail: string;
  readonly action: string;
  readonly cancel: string;
}

type HoldOpen = <Value>(work: (window: BrowserWindow) => Promise<Value>) => Promise<Value>;

/** Asks with the system's own dialog, over the popover. Enter, Escape and closing it mean no. */
export function createConfirm(dialog: Pick<Dialog, 'showMessageBox'>, holdOpen: HoldOpen) {
  return ({ message, detail, action, cancel }: Question): Promise<boolean> =>
    holdOpen(async (window) => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message,
        detail,
        buttons: [cancel, action],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    });
}
