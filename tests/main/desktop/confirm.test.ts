import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { createConfirm } from '../../../main/desktop/confirm.ts';

const question = { message: 'Sure?', detail: 'On a.example.', action: 'Delete', cancel: 'Cancel' };

async function asked(response: number) {
  const shown: unknown[] = [];
  const steps: string[] = [];
  const confirm = createConfirm(
    {
      // Electron has two forms of this; ours is the one over a window.
      showMessageBox: (async (_window: unknown, options: unknown) => {
        steps.push('asked');
        shown.push(options);
        return { response, checkboxChecked: false };
      }) as never,
    },
    async (work) => {
      steps.push('held open');
      return work({} as BrowserWindow);
    },
  );
  return { sure: await confirm(question), shown, steps };
}

describe('a question of the system', () => {
  it('is no by itself: Enter, Escape and closing it cancel', async () => {
    const { sure, shown, steps } = await asked(0);
    expect(sure).toBe(false);
    expect(steps).toEqual(['held open', 'asked']);
    expect(shown[0]).toMatchObject({
      message: 'Sure?',
      detail: 'On a.example.',
      buttons: ['Cancel', 'Delete'],
      defaultId: 0,
      cancelId: 0,
    });
  });

  it('is yes only by its own button', async () => {
    expect((await asked(1)).sure).toBe(true);
    expect((await asked(2)).sure).toBe(false);
  });
});
