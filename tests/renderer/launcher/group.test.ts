// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { success } from '../../../preload/contract.ts';
import { peopleOf } from '../preview/people.ts';
import { wayOf } from '../preview/ways.ts';
import { show } from '../show.ts';

const people = peopleOf(1000);
const chips = () =>
  [...document.querySelectorAll('.picked-chip')].map((chip) => chip.textContent?.trim());

/** The popover with the first and the third person picked, by keys. */
async function twoPicked(prepare: Parameters<typeof show>[2] = () => {}) {
  const shown = show({}, people, prepare);
  await shown.find('[role=option] .person-name');
  shown.press('Enter', { shiftKey: true });
  await vi.waitFor(() => expect(chips()).toHaveLength(1));
  shown.press('ArrowDown');
  await shown.find('#person-1[aria-selected=true]');
  shown.press('ArrowDown');
  await shown.find('#person-2[aria-selected=true]');
  shown.press('Enter', { shiftKey: true });
  await vi.waitFor(() => expect(chips()).toEqual([people[0]?.name, people[2]?.name]));
  return shown;
}

describe('a group', () => {
  it('is picked by keys, kept while others are searched for, and told to those who hear', async () => {
    const shown = await twoPicked();
    await shown.sees('2 picked');
    const list = await shown.find('[role=listbox]');
    expect(list.getAttribute('aria-multiselectable')).toBe('true');
    expect((await shown.find('#person-0')).getAttribute('aria-checked')).toBe('true');
    expect((await shown.find('#person-1')).getAttribute('aria-checked')).toBe('false');
    expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
    await shown.type('#search', 'zofia');
    await shown.find('mark');
    expect(chips()).toHaveLength(2);
  });

  it('is picked by a click with Ctrl, and a second one takes it back', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    const click = async () =>
      (await shown.find('#person-4')).dispatchEvent(
        new MouseEvent('click', { ctrlKey: true, bubbles: true }),
      );
    await click();
    await vi.waitFor(() => expect(chips()).toEqual([people[4]?.name]));
    await click();
    await vi.waitFor(() => expect(chips()).toEqual([]));
    expect(shown.questions('reach')).toEqual([]);
    expect((await shown.find('[role=listbox]')).hasAttribute('aria-multiselectable')).toBe(false);
  });

  it('meets in one chat by Enter', async () => {
    const shown = await twoPicked();
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('hidePopover')).toHaveLength(1));
    expect(shown.questions('reachGroup')).toEqual([
      { personIds: ['person-0', 'person-2'], way: 'chat' },
    ]);
    expect(shown.questions('reach')).toEqual([]);
  });

  it('gets a new space by Ctrl+Enter', async () => {
    const shown = await twoPicked((main) =>
      main.answer('reachGroup', (question) =>
        success({ kind: 'new-space', ...(question as { personIds: readonly string[] }) }),
      ),
    );
    shown.press('Enter', { ctrlKey: true });
    await vi.waitFor(async () =>
      expect((await shown.find('main.view h1')).textContent).toBe('New space'),
    );
    expect(shown.questions('reachGroup')).toEqual([
      { personIds: ['person-0', 'person-2'], way: 'new-space' },
    ]);
  });

  it('is offered a new space, one key away, where there is no chat for all', async () => {
    const shown = await twoPicked((main) =>
      main.answer('reachGroup', () =>
        success({
          kind: 'refused',
          way: wayOf('chat'),
          problem: { code: 'no-way' },
          next: wayOf('invite'),
        }),
      ),
    );
    shown.press('Enter');
    await shown.sees('Instead: A new space with all of them');
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('reachGroup')).toHaveLength(2));
    expect(shown.questions('reachGroup').at(-1)).toEqual({
      personIds: ['person-0', 'person-2'],
      way: 'new-space',
    });
  });

  it('of one is that one person', async () => {
    const shown = await twoPicked();
    shown.press('Backspace');
    await vi.waitFor(() => expect(chips()).toEqual([people[0]?.name]));
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('reach')).toEqual([{ personId: 'person-0' }]));
  });

  it('loses one by its chip, and the keys go on in the search field', async () => {
    const shown = await twoPicked();
    const [chip] = document.querySelectorAll<HTMLElement>('.picked-chip');
    expect(chip?.getAttribute('aria-label')).toContain('Remove');
    chip?.focus();
    chip?.click();
    await vi.waitFor(() => expect(chips()).toEqual([people[2]?.name]));
    expect(document.activeElement?.id).toBe('search');
    await shown.sees('1 picked');
  });

  it('is let go by Escape after what was typed, and before the popover', async () => {
    const shown = await twoPicked();
    await shown.type('#search', 'rosa');
    await shown.find('mark');
    shown.press('Escape');
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe(''),
    );
    expect(chips()).toHaveLength(2);
    shown.press('Escape');
    await vi.waitFor(() => expect(chips()).toEqual([]));
    expect(shown.questions('hidePopover')).toEqual([]);
    shown.press('Escape');
    expect(shown.questions('hidePopover')).toHaveLength(1);
  });

  it('is gone when the popover opens anew', async () => {
    const shown = await twoPicked();
    shown.change({ opening: { count: 2, visible: true, aim: { view: 'search' } } });
    await vi.waitFor(() => expect(chips()).toEqual([]));
  });
});
