import { expect, it, vi } from 'vitest';
import { letGoAtRest } from '../../preload/rest.ts';
import { createManualClock } from '../main/manual-clock.ts';

function openPage() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const clock = createManualClock();
  const letGo = vi.fn();
  letGoAtRest({ page, letGo, after: clock.after });
  const setHidden = (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { clock, letGo, setHidden };
}

it('a page that was hidden for a while lets go of what it can make again', async () => {
  const { clock, letGo, setHidden } = openPage();
  setHidden(true);
  await clock.pass(4_000);
  expect(letGo).not.toHaveBeenCalled();
  await clock.pass(60_000);
  expect(letGo).toHaveBeenCalledOnce();
});

it('a page that is seen again keeps it', async () => {
  const { clock, letGo, setHidden } = openPage();
  setHidden(true);
  await clock.pass(4_000);
  setHidden(false);
  await clock.pass(60_000);
  expect(letGo).not.toHaveBeenCalled();
});
