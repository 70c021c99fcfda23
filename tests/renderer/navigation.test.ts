import { describe, expect, it, vi } from 'vitest';
import type { AppState } from '../../preload/contract.ts';
import { peopleOf } from './preview/people.ts';
import { show } from './show.ts';

const openedAt = (aim: AppState['opening']['aim']) => ({
  opening: { count: 1, visible: true, aim },
});
const title = async (shown: ReturnType<typeof show>) =>
  (await shown.find('main.view h1')).textContent;

describe('going from view to view', () => {
  it.each([
    ['n', 'New space'],
    ['s', 'My spaces'],
    ['o', 'Requests you sent'],
    [',', 'Settings'],
  ])('Ctrl+%s opens “%s”, and Esc leads back to the search', async (key, heading) => {
    const shown = show({}, peopleOf(10));
    await shown.find('[role=option] .person-name');
    shown.press(key, { ctrlKey: true });
    expect(await title(shown)).toBe(heading);
    shown.press('Escape');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search'));
    await shown.missing(heading);
    expect(shown.questions('hidePopover')).toEqual([]);
  });

  it.each([
    [{ view: 'outgoing' }, 'Requests you sent'],
    [{ view: 'accounts' }, 'Accounts'],
  ] as const)('begins where main aims: %j', async (aim, heading) => {
    const shown = show(openedAt(aim), peopleOf(10));
    expect(await title(shown)).toBe(heading);
    shown.press('Escape');
    await shown.find('[role=option] .person-name');
  });

  it('gives the focus back to what it was opened with', async () => {
    const shown = show(openedAt({ view: 'accounts' }), peopleOf(10));
    await shown.sees('Add an account');
    const button = await shown.find('.account button');
    button.focus();
    shown.press('n', { ctrlKey: true });
    await shown.sees('New space');
    shown.press('Escape');
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });
});
