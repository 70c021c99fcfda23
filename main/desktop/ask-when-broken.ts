import type { Dialog } from 'electron';
import type { State } from '../state.ts';
import { wrongWords } from '../text/wrong-words.ts';

/** Says that the page keeps breaking, in a dialog of the system, and asks whether to try again. */
export async function askWhenBroken(
  dialog: Pick<Dialog, 'showMessageBox'>,
  state: State,
): Promise<boolean> {
  const words = wrongWords[state.getState().language];
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: words.windowBreaks,
    detail: words.windowBreaksMeans,
    buttons: [words.notNow, words.tryAgain],
    defaultId: 1,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
