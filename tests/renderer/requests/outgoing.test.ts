import { describe, expect, it, vi } from 'vitest';
import { type AppState, failure } from '../../../preload/contract.ts';
import { outgoing } from '../preview/reach.ts';
import { show } from '../show.ts';

const opening: AppState['opening'] = { count: 1, visible: true, aim: { view: 'outgoing' } };

describe('requests that were sent', () => {
  it('stand with their state and how often one asked', async () => {
    const shown = show({ opening, outgoing });
    await shown.sees('Yusuf Demirel');
    await shown.sees('Not answered yet');
    await shown.sees('Ana Beatriz Carvalho');
    await shown.sees('Declined');
    await shown.sees('asked 2 times');
  });

  it('are sent again to who declined only after a second thought', async () => {
    const shown = show({ opening, outgoing });
    await shown.click('Ask again…');
    await shown.sees('declined. Ask once more?');
    expect(document.activeElement?.textContent).toBe('Leave it');
    expect(shown.questions('askForConnection')).toEqual([]);
    await shown.click('Leave it');
    await shown.missing('Ask once more?');
    expect(shown.questions('askForConnection')).toEqual([]);
    await shown.click('Ask again…');
    await shown.click('Ask again');
    await vi.waitFor(() => expect(shown.questions('askForConnection')).toHaveLength(1));
    const [, declined] = outgoing;
    expect(shown.questions('askForConnection')).toEqual([
      { accountId: declined?.accountId, userId: declined?.userId, again: true },
    ]);
  });

  it('say why asking again failed, in their row', async () => {
    const shown = show({ opening, outgoing }, [], (main) =>
      main.answer('askForConnection', () => failure('not-allowed', { host: 'acme.test' })),
    );
    await shown.click('Ask again…');
    await shown.click('Ask again');
    await shown.sees('acme.test does not allow this.');
  });

  it('say what to do when there are none', async () => {
    const shown = show({ opening });
    await shown.sees('No open requests');
    await shown.click('Find somebody');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search'));
  });
});
