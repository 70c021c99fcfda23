// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../preload/contract.ts';
import { found, peopleOf } from '../preview/people.ts';
import { show } from '../show.ts';

const people = peopleOf(1000);
const field = () => {
  const input = document.querySelector<HTMLInputElement>('#search');
  if (!input) throw new Error('There is no field');
  return input;
};

/** Presses a letter as a browser does: the key, and what it would put in unless that is refused. */
function letter(data: string | null, more: InputEventInit = {}): void {
  const key = { key: data ?? 'Backspace', bubbles: true, cancelable: true };
  if (!field().dispatchEvent(new KeyboardEvent('keydown', key))) return;
  const about = {
    data,
    inputType: data === null ? 'deleteContentBackward' : 'insertText',
    ...more,
  };
  const before = new InputEvent('beforeinput', { ...about, bubbles: true, cancelable: true });
  if (field().dispatchEvent(before)) edit(data);
}

function edit(data: string | null) {
  const { value } = field();
  field().value = data === null ? value.slice(0, -1) : value + data;
  field().setSelectionRange(field().value.length, field().value.length);
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

/** The popover over a main that answers when it is told to. */
async function slow() {
  const answers: (() => void)[] = [];
  const shown = show({}, people);
  await shown.find('[role=option] .person-name');
  shown.answer('listPeople', async (question) => {
    const { query } = question as { query: string };
    await new Promise<void>((resolve) => answers.push(resolve));
    const rows = query === '' ? people : found(people, query);
    return success({ total: rows.length, from: 0, rows: rows.slice(0, 24), asking: false });
  });
  return { shown, answers };
}

beforeEach(() => {
  // What the page of a browser can do and this one cannot.
  document.execCommand = (command, _interface, data) => {
    edit(command === 'delete' ? null : (data ?? ''));
    return true;
  };
});

describe('a letter', () => {
  it('comes with its people', async () => {
    const { shown, answers } = await slow();
    letter('z');
    expect(field().value).toBe('');
    expect(shown.questions('listPeople').at(-1)).toMatchObject({ query: 'z' });
    answers[0]?.();
    await shown.find('mark');
    expect(field().value).toBe('z');
    expect(shown.questions('listPeople')).toHaveLength(2);
  });

  it('does not wait for people who take long', async () => {
    await slow();
    letter('z');
    await vi.waitFor(() => expect(field().value).toBe('z'), { interval: 5, timeout: 500 });
  });

  it('is there before the next key', async () => {
    const { shown } = await slow();
    for (const one of 'zof') letter(one);
    shown.press('ArrowLeft');
    expect(field().value).toBe('zof');
    letter(null);
    shown.press('ArrowLeft');
    expect(field().value).toBe('zo');
  });

  it.each([
    ['that is being composed', 'z', { isComposing: true }],
    ['that asks for commands', '>', {}],
    ['of a paste', 'rosa', { inputType: 'insertFromPaste' }],
  ])('%s is never held', async (_what, data, more) => {
    await slow();
    letter(data, more);
    expect(field().value).toBe(data);
  });
});
