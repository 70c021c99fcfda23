// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { found, peopleOf } from '../preview/people.ts';
import { symphonyAccount } from '../preview/state.ts';
import { show } from '../show.ts';

const people = peopleOf(1000);
const chosen = async (shown: ReturnType<typeof show>) =>
  (await shown.find('[aria-selected="true"] .person-name')).textContent;

describe('finding somebody', () => {
  it('begins in the search field', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    await shown.sees('Favourites');
    await shown.sees('Everyone');
  });

  it('types, presses Enter, and is taken to the first one', async () => {
    const shown = show({}, people);
    await shown.type('#search', 'rosa web');
    await shown.find('mark');
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('hidePopover')).toHaveLength(1));
    const [wanted] = found(people, 'rosa web');
    expect(shown.questions('reach')).toEqual([{ personId: wanted?.id }]);
  });

  it('opens nobody of the rows before when Enter comes before the answer', async () => {
    let release = () => {};
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.answer('listPeople', async (question) => {
      const { query } = question as { query: string };
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      const rows = found(people, query);
      return success({ total: rows.length, from: 0, rows: rows.slice(0, 50), asking: false });
    });
    await shown.type('#search', 'zofia');
    shown.press('Enter');
    expect(shown.questions('reach')).toEqual([]);
    release();
    await vi.waitFor(() => expect(shown.questions('reach')).toHaveLength(1));
    const [wanted] = found(people, 'zofia');
    expect(shown.questions('reach')).toEqual([{ personId: wanted?.id }]);
  });

  it('does not take the Enter that ends a composition', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.press('Enter', { isComposing: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(shown.questions('reach')).toEqual([]);
  });

  it('moves with the arrow keys, and tells where it is', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.press('ArrowDown');
    await vi.waitFor(async () => expect(await chosen(shown)).toBe(people[1]?.name));
    expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe('person-1');
    shown.press('ArrowUp');
    await vi.waitFor(async () => expect(await chosen(shown)).toBe(people[0]?.name));
    shown.press('ArrowUp');
    await vi.waitFor(async () => expect(await chosen(shown)).toBe(people[0]?.name));
  });

  it('stays with the chosen person when somebody new comes in above', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.press('ArrowDown');
    await vi.waitFor(async () => expect(await chosen(shown)).toBe(people[1]?.name));
    const newcomer = { ...people[500], id: 'new', group: 'favourites' } as (typeof people)[0];
    shown.answer('listPeople', () =>
      success({
        total: 1001,
        from: 0,
        rows: [newcomer, ...people.slice(0, 49)],
        asking: false,
      }),
    );
    shown.change({ people: { revision: 2, total: 1001, loading: false } });
    await vi.waitFor(() =>
      expect(document.querySelector('#person-2')?.getAttribute('aria-selected')).toBe('true'),
    );
    expect(await chosen(shown)).toBe(people[1]?.name);
  });

  it('marks a favourite with one key', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.press('d', { ctrlKey: true });
    await vi.waitFor(() =>
      expect(shown.questions('setFavourite')).toEqual([{ personId: 'person-0', favourite: false }]),
    );
  });

  it('says why somebody cannot be reached, and stays open', async () => {
    const shown = show({}, people, (main) =>
      main.answer('reach', () => failure('no-way', { name: 'Rosa Weber' })),
    );
    await shown.find('[role=option] .person-name');
    shown.press('Enter');
    await shown.sees('There is no way to reach Rosa Weber from here.');
    expect(shown.questions('hidePopover')).toEqual([]);
    await shown.type('#search', 'a');
    await shown.missing('There is no way');
  });

  it('says what to try when nobody was found', async () => {
    const shown = show({}, people);
    await shown.type('#search', 'xqz');
    await shown.sees('Nobody matches “xqz”');
    await shown.sees('Try fewer letters');
    await shown.sees('With a whole e-mail address you can invite somebody new.');
    await shown.type('#search', 'somebody.new@example.com');
    await shown.sees('But you can invite this address to a new space.');
    await shown.missing('Try fewer letters');
  });

  it('promises no invitation where no account can invite', async () => {
    const shown = show({ accounts: [symphonyAccount] }, people);
    await shown.type('#search', 'somebody.new@example.com');
    await shown.sees('Try fewer letters');
    await shown.missing('invite');
  });

  it('keeps few rows on the page for 100,000 people', async () => {
    const shown = show({}, peopleOf(100_000));
    await shown.find('[role=option] .person-name');
    shown.press('End');
    const scroller = await shown.find('.scroller');
    await vi.waitFor(() => expect(scroller.scrollTop).toBeGreaterThan(4_000_000));
    scroller.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => {
      const [last] = shown.questions('listPeople').slice(-1);
      expect(last).toEqual({ query: '', from: 99_950, count: 50 });
    });
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(40);
  });
});

describe('Escape', () => {
  it('clears what was typed, then hides', async () => {
    const shown = show({}, people);
    await shown.type('#search', 'rosa');
    await shown.find('mark');
    shown.press('Escape');
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe(''),
    );
    expect(shown.questions('hidePopover')).toEqual([]);
    shown.press('Escape');
    expect(shown.questions('hidePopover')).toHaveLength(1);
  });

  it('goes back from the settings first', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.press(',', { ctrlKey: true });
    await shown.sees('Redirect port');
    shown.press('Escape');
    await shown.find('#search');
    expect(shown.questions('hidePopover')).toEqual([]);
  });
});

describe('opening the popover', () => {
  it('begins anew each time', async () => {
    const shown = show({}, people);
    await shown.type('#search', 'rosa');
    await shown.find('mark');
    shown.change({ opening: { count: 2, visible: true, aim: { view: 'search' } } });
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe(''),
    );
    expect(document.activeElement?.id).toBe('search');
  });

  it('goes where it was meant to go', async () => {
    const shown = show({}, people);
    shown.change({ opening: { count: 2, visible: true, aim: { view: 'settings' } } });
    await shown.sees('Redirect port');
    shown.change({ opening: { count: 3, visible: true, aim: { view: 'accounts' } } });
    await shown.sees('Add an account');
    shown.change({ opening: { count: 4, visible: true, aim: { view: 'search' } } });
    await shown.find('[role=option] .person-name');
    expect(document.activeElement?.id).toBe('search');
  });

  it('asks nothing while hidden, and once when it is shown again', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.change({ opening: { count: 1, visible: false, aim: { view: 'search' } } });
    await vi.waitFor(() => expect(document.documentElement.hasAttribute('data-hidden')).toBe(true));
    const before = shown.questions('listPeople').length;
    shown.change({ people: { revision: 9, total: 1000, loading: false } });
    await new Promise((done) => setTimeout(done, 20));
    expect(shown.questions('listPeople')).toHaveLength(before);
    shown.change({ opening: { count: 2, visible: true, aim: { view: 'search' } } });
    await vi.waitFor(() => expect(shown.questions('listPeople')).toHaveLength(before + 1));
  });
});

describe('the keys', () => {
  it('are shown by F1, and by a question mark in the empty field', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    for (const key of ['F1', '?']) {
      shown.press(key);
      await shown.sees('Accept or reject a request');
      await shown.click('Close');
      await shown.missing('Accept or reject a request');
    }
  });

  it('refresh', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    shown.press('r', { ctrlKey: true });
    expect(shown.questions('refresh')).toHaveLength(1);
  });
});
