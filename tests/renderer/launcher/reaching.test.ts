// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { peopleOf } from '../preview/people.ts';
import { allWays, wayOf } from '../preview/ways.ts';
import { show } from '../show.ts';

const people = peopleOf(1000);
const refused = success({
  kind: 'refused',
  way: allWays[0],
  problem: { code: 'not-allowed', detail: { host: 'spaces.example.com' } },
  next: wayOf('chat'),
});

/** The popover with its rows on show, and the first person chosen. */
async function listShown(prepare: Parameters<typeof show>[2] = () => {}) {
  const shown = show({}, people, prepare);
  await shown.find('[role=option] .person-name');
  return shown;
}

describe('the row that is chosen', () => {
  it('says what Enter will do, once the choice has rested there', async () => {
    const shown = await listShown();
    shown.press('ArrowDown');
    await shown.find('#person-1[aria-selected=true]');
    shown.press('ArrowDown');
    await shown.find('#person-2 .person-way');
    expect(shown.questions('listWays')).not.toContainEqual({ personId: 'person-1', atOnce: true });
    const row = await shown.find('#person-2');
    expect(row.getAttribute('aria-label')).toContain('Direct space');
    expect(document.querySelectorAll('.person-way')).toHaveLength(1);
  });
});

describe('the ways to somebody', () => {
  it.each(['ArrowRight', 'ContextMenu'])(
    'open by %s, best first, and a digit goes one',
    async (key) => {
      const shown = await listShown();
      shown.press(key);
      const menu = await shown.find('[role=menu]');
      expect(menu.getAttribute('aria-label')).toContain(people[0]?.name);
      expect(menu.querySelectorAll('[role=menuitem]')).toHaveLength(allWays.length);
      await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
      shown.press('2');
      await vi.waitFor(() => expect(shown.questions('hidePopover')).toHaveLength(1));
      expect(shown.questions('reach')).toEqual([{ personId: 'person-0', wayId: allWays[1]?.id }]);
      expect(document.activeElement?.id).toBe('search');
    },
  );

  it('go by the letter of their kind, the first of two of a kind', async () => {
    const shown = await listShown();
    shown.press('ArrowRight');
    await shown.find('[role=menuitem]:focus');
    shown.press('r');
    await vi.waitFor(() => expect(shown.questions('reach')).toHaveLength(1));
    expect(shown.questions('reach')).toEqual([{ personId: 'person-0', wayId: allWays[2]?.id }]);
  });

  it('are walked through with the arrows, and left with Escape', async () => {
    const shown = await listShown();
    shown.press('ArrowRight');
    await shown.find('[role=menuitem]:focus');
    shown.press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Chat in Symphony');
    shown.press('Escape');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search'));
    expect(document.querySelector('[role=menu]')).toBeNull();
    expect(shown.questions('hidePopover')).toEqual([]);
    expect(shown.questions('reach')).toEqual([]);
  });

  it('keep their keys when the systems tell of more', async () => {
    const [first, chat, room, ...others] = allWays;
    const shown = await listShown((main) =>
      main.answer('listWays', (question) => {
        const { atOnce } = question as { atOnce?: boolean };
        return success(atOnce ? [first, chat] : [room, first, chat, ...others]);
      }),
    );
    shown.press('ArrowRight');
    await shown.sees('Quarter end');
    const items = [...document.querySelectorAll('[role=menuitem]')];
    expect(items[0]?.textContent).toContain('direct space');
    expect(items[1]?.textContent).toContain('Chat');
    expect(items[2]?.textContent).toContain('Quarter end');
    await vi.waitFor(() => expect(document.activeElement).toBe(items[0]));
  });

  it('do not open from within what was typed', async () => {
    const shown = await listShown();
    await shown.type('#search', 'rosa');
    const field = (await shown.find('#search')) as HTMLInputElement;
    field.setSelectionRange(1, 1);
    await shown.find('mark');
    shown.press('ArrowRight');
    await new Promise((done) => setTimeout(done, 20));
    expect(document.querySelector('[role=menu]')).toBeNull();
  });

  it('say so when there are none', async () => {
    const shown = await listShown((main) => main.answer('listWays', () => success([])));
    shown.press('ArrowRight');
    await shown.sees('There is no way to reach');
  });
});

describe('a key of its own', () => {
  it('goes the second way', async () => {
    const shown = await listShown();
    shown.press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(shown.questions('reach')).toHaveLength(1));
    expect(shown.questions('reach')).toEqual([{ personId: 'person-0', wayId: allWays[1]?.id }]);
  });

  it('copies the link, and says so', async () => {
    const copying = wayOf('copy-link');
    const shown = await listShown((main) =>
      main.answer('reach', () => success({ kind: 'copied', way: copying })),
    );
    shown.press('c', { ctrlKey: true });
    await shown.sees('The link was copied.');
    expect(shown.questions('reach')).toEqual([{ personId: 'person-0', wayId: copying.id }]);
    expect((await shown.find('.strip')).getAttribute('role')).toBe('status');
  });

  it('copies the letters that are selected, and no link', async () => {
    const shown = await listShown();
    await shown.type('#search', 'rosa');
    await shown.find('mark');
    ((await shown.find('#search')) as HTMLInputElement).select();
    shown.press('c', { ctrlKey: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(shown.questions('reach')).toEqual([]);
  });

  it('shows the card, and Escape comes back to the search', async () => {
    const shown = await listShown();
    shown.press('i', { ctrlKey: true });
    await shown.find('main.view');
    shown.press('Escape');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search'));
  });
});

describe('a way that is refused', () => {
  it('says why, and Enter goes the next one', async () => {
    const shown = await listShown((main) => main.answer('reach', () => refused));
    shown.press('Enter');
    await shown.sees('spaces.example.com does not allow this.');
    await shown.sees('Instead: Chat in Symphony');
    shown.answer('reach', () => success({ kind: 'opened', way: wayOf('chat') }));
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('hidePopover')).toHaveLength(1));
    expect(shown.questions('reach')).toEqual([
      { personId: 'person-0' },
      { personId: 'person-0', wayId: wayOf('chat').id },
    ]);
  });

  it('does not go the next one because Enter is held down', async () => {
    const shown = await listShown((main) => main.answer('reach', () => refused));
    shown.press('Enter');
    await shown.sees('Instead:');
    shown.press('Enter', { repeat: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(shown.questions('reach')).toHaveLength(1);
  });

  it('is forgotten by Escape, by the next letter, and by choosing somebody else', async () => {
    const shown = await listShown((main) => main.answer('reach', () => refused));
    for (const forget of [
      () => shown.press('Escape'),
      () => shown.press('ArrowDown'),
      () => void shown.type('#search', 'a'),
    ]) {
      shown.press('Enter');
      await shown.sees('Instead:');
      forget();
      await shown.missing('Instead:');
    }
    expect(shown.questions('hidePopover')).toEqual([]);
    expect(shown.questions('reach').every((one) => !JSON.stringify(one).includes('wayId'))).toBe(
      true,
    );
  });

  it('offers nothing by Enter to somebody who typed on meanwhile', async () => {
    let answer = () => {};
    const shown = await listShown((main) =>
      main.answer('reach', async () => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return refused;
      }),
    );
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('reach')).toHaveLength(1));
    await shown.type('#search', 'ros');
    await shown.find('mark');
    answer();
    await shown.sees('does not allow this.');
    await shown.missing('Instead:');
  });

  it('tells a question that failed, too', async () => {
    const shown = await listShown((main) => main.answer('reach', () => failure('offline')));
    shown.press('Enter');
    await shown.find('[role=alert]');
  });
});

describe('what was asked for', () => {
  it('is confirmed by name', async () => {
    const shown = await listShown((main) =>
      main.answer('reach', () => success({ kind: 'asked', way: wayOf('connect') })),
    );
    shown.press('Enter');
    await shown.sees('was sent.');
    expect(shown.questions('hidePopover')).toEqual([]);
  });

  it('leads to the form of a new space where that is the way', async () => {
    const shown = await listShown((main) =>
      main.answer('reach', () => success({ kind: 'new-space', personIds: ['person-0'] })),
    );
    shown.press('Enter');
    await vi.waitFor(async () =>
      expect((await shown.find('main.view h1')).textContent).toBe('New space'),
    );
  });
});
