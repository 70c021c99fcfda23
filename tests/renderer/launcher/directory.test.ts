// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type PersonRow, success } from '../../../preload/contract.ts';
import { strangersOf } from '../preview/launcher-scenarios.ts';
import { found, peopleOf } from '../preview/people.ts';
import { show } from '../show.ts';

const people = peopleOf(1000);
const known = found(people, 'ros').slice(0, 3);
const strangers = strangersOf(2);
const page = (rows: readonly PersonRow[], asking: boolean) =>
  success({ total: rows.length, from: 0, rows, asking });
const names = () =>
  [...document.querySelectorAll('[role=option] .person-name')].map((one) => one.textContent);

/** The popover after `ros`, while the directory is still being asked. */
async function asking(local: readonly PersonRow[] = known) {
  const shown = show({}, people);
  await shown.find('[role=option] .person-name');
  shown.answer('listPeople', () => page(local, true));
  await shown.type('#search', 'ros');
  await shown.sees('Searching the directory…');
  return shown;
}
/** The directory answers. */
function answered(shown: ReturnType<typeof show>, rows: readonly PersonRow[]) {
  shown.answer('listPeople', () => page(rows, false));
  shown.change({ people: { revision: 2, total: 1000, loading: false } });
}

describe('people of the directory', () => {
  it('come below those who are known, under a heading, and move nobody', async () => {
    const shown = await asking();
    shown.press('ArrowDown');
    await shown.find('#person-1[aria-selected=true]');
    const before = names();
    answered(shown, [...known, ...strangers]);
    await shown.sees('In the directory');
    expect(names().slice(0, 3)).toEqual(before);
    expect(names().slice(3)).toEqual(strangers.map(({ name }) => name));
    expect(document.querySelector('#person-1')?.getAttribute('aria-selected')).toBe('true');
    await shown.missing('Searching the directory…');
  });

  it('are reached as everybody is', async () => {
    const shown = await asking();
    answered(shown, [...known, ...strangers]);
    await shown.sees('In the directory');
    shown.press('End');
    await shown.find('#person-4[aria-selected=true]');
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('reach')).toEqual([{ personId: 'stranger-1' }]));
  });

  it('are waited for where nobody is known, and then it is said what can be done', async () => {
    const shown = await asking([]);
    await shown.missing('Nobody matches');
    answered(shown, []);
    await shown.sees('Nobody matches “ros”');
    await shown.sees('With a whole e-mail address you can invite somebody new.');
  });
});

describe('presence that changes', () => {
  it('draws anew whom it is about, and nobody else', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    const [first, second] = document.querySelectorAll('[role=option]');
    const drawn: Node[] = [];
    const watched = new MutationObserver((changes) => {
      for (const { target } of changes) drawn.push(target);
    });
    const list = await shown.find('[role=listbox]');
    watched.observe(list, { subtree: true, childList: true, attributes: true });
    const rows = people
      .slice(0, 50)
      .map((row, index) =>
        index === 1 ? { ...row, presence: 'busy' as const } : structuredClone(row),
      );
    shown.answer('listPeople', () => success({ total: 1000, from: 0, rows, asking: false }));
    shown.change({ people: { revision: 2, total: 1000, loading: false } });
    await vi.waitFor(() => expect(second?.querySelector('[data-presence=busy]')).not.toBeNull());
    watched.disconnect();
    expect(drawn.some((node) => second?.contains(node))).toBe(true);
    expect(drawn.some((node) => first?.contains(node))).toBe(false);
  });
});
