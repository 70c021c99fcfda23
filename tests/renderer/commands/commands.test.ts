// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  type CommandForm,
  type CommandPreview,
  type CommandResult,
  type CommandRow,
  failure,
  success,
} from '../../../preload/contract.ts';
import type { FakeMain } from '../preview/fake-bridge.ts';
import { peopleOf } from '../preview/people.ts';
import { show } from '../show.ts';

const accountId = 'symphony:71811853189487@acme.symphony.com';
const host = 'acme.symphony.com';

const row = (name: string, purpose: string, more: Partial<CommandRow> = {}): CommandRow => ({
  accountId,
  name,
  system: 'symphony',
  host,
  purpose,
  effect: 'reads',
  forAdministrators: false,
  section: 'group',
  group: 'Rooms',
  refused: null,
  marks: [],
  ...more,
});
const rows = [
  row('room.search', 'Find rooms'),
  row('room.setActive', 'Deactivate a room', { effect: 'destroys' }),
  row('admin.user.list', 'List everyone', {
    section: 'refused',
    refused: { code: 'not-allowed', detail: { host } },
  }),
];

const form: CommandForm = {
  accountId,
  name: 'membership.add',
  system: 'symphony',
  host,
  purpose: 'Add a person to a room',
  effect: 'changes',
  forAdministrators: false,
  whoMore: 'Owners of the room.',
  method: 'POST',
  path: '/pod/v1/room/{id}/membership/add',
  fields: [
    { name: 'roomId', label: 'Id of the room', kind: 'text', needed: true },
    { name: 'userId', label: 'The person', kind: 'person', needed: true },
    { name: 'limit', label: 'How many', kind: 'whole', needed: false },
  ],
};
const fine: CommandPreview = {
  wrongs: [],
  call: { method: 'POST', address: '/pod/v1/room/abc/membership/add', body: '{\n  "id": 7\n}' },
  confirmation: null,
};
const result: CommandResult = {
  resultId: 'result-1',
  tookMs: 12,
  next: null,
  parts: [
    {
      kind: 'table',
      title: 'Members',
      columns: [{ title: 'Id', about: 'The person' }],
      rows: [[{ person: '7', name: '<b>Rosa</b>' }], [null]],
      total: 300,
    },
  ],
};

const people = peopleOf(50);

/** The popover with commands, opened at its palette. */
function palette(prepare: (main: FakeMain) => void = () => {}) {
  const shown = show({}, people, (main) => {
    main.answer('listCommands', () => success(rows));
    main.answer('describeCommand', () => success(form));
    main.answer('previewCommand', () => success(fine));
    main.answer('runCommand', () => success(result));
    main.answer('findUserId', () => success('7'));
    prepare(main);
  });
  return { ...shown, open: () => shown.type('#search', '>') };
}

async function opened(prepare?: (main: FakeMain) => void) {
  const shown = palette(prepare);
  await shown.type('#search', '>find');
  await shown.sees('Find rooms');
  shown.press('Enter');
  await shown.sees('Id of the room');
  return shown;
}

const label = (words: string) =>
  vi.waitFor(() => {
    const found = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.startsWith(words),
    );
    const field = found && document.getElementById(found.htmlFor);
    if (!(field instanceof HTMLInputElement)) throw new Error(`No field is called ${words}`);
    return field;
  });

async function fill(words: string, text: string) {
  const field = await label(words);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
}

describe('the palette', () => {
  it('opens with > as the first letter, and asks for nobody', async () => {
    const shown = palette();
    await shown.open();
    await shown.sees('Deactivate a room');
    await shown.sees('Not for your account');
    await shown.sees('acme.symphony.com does not allow this.');
    expect(shown.questions('listCommands').at(-1)).toEqual({ query: '' });
    const asked = shown.questions('listPeople') as { query: string }[];
    expect(asked.every(({ query }) => query === '')).toBe(true);
  });

  it('asks main for what was typed, and leaves the focus where the letters go', async () => {
    const shown = palette();
    await shown.open();
    await shown.type('#search', '>deact');
    await vi.waitFor(() =>
      expect(shown.questions('listCommands').at(-1)).toEqual({ query: 'deact' }),
    );
    expect(document.activeElement?.id).toBe('search');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe('commands-0'),
    );
    shown.press('ArrowDown');
    await vi.waitFor(() =>
      expect(document.querySelector('#commands-1')?.getAttribute('aria-selected')).toBe('true'),
    );
  });

  it('is left with Escape, back to the people', async () => {
    const shown = palette();
    await shown.open();
    await shown.sees('Find rooms');
    shown.press('Escape');
    await shown.find('[role=option] .person-name');
    expect(shown.questions('hidePopover')).toEqual([]);
  });
});

describe('a form', () => {
  it('says what is missing at its place, once somebody tries to run it', async () => {
    const wrongs = [{ path: 'roomId', reason: 'missing' }] as const;
    const shown = await opened((main) =>
      main.answer('previewCommand', () => success({ ...fine, wrongs, call: null })),
    );
    await shown.missing('This is required.');
    await shown.click('Run');
    await shown.sees('This is required.');
    const field = await label('Id of the room');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(shown.questions('runCommand')).toEqual([]);
  });

  it('takes people by name, numbers as numbers, and leaves out what is empty', async () => {
    const shown = await opened();
    await fill('Id of the room', 'abc');
    const name = people[3]?.name ?? '';
    const person = await fill('The person', name);
    await shown.find('.people-menu [role=option]');
    shown.press('Enter');
    await vi.waitFor(() => expect(person.value).not.toBe(''));
    await vi.waitFor(() => expect(shown.questions('findUserId')).toHaveLength(1));
    await vi.waitFor(() =>
      expect(shown.questions('previewCommand').at(-1)).toMatchObject({
        values: { roomId: 'abc', userId: '7' },
      }),
    );
    await fill('How many', '5');
    shown.press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(shown.questions('runCommand')).toHaveLength(1));
    expect(shown.questions('runCommand')[0]).toMatchObject({
      accountId,
      name: 'membership.add',
      values: { roomId: 'abc', userId: '7', limit: 5 },
      confirmation: '',
    });
  });

  it('does not run with a name for which nobody was picked', async () => {
    const shown = await opened();
    await fill('The person', 'Ro');
    await shown.click('Run');
    await shown.sees('Pick a person from the list, or type an id.');
    expect(shown.questions('runCommand')).toEqual([]);
  });

  it('wants the word before something is destroyed', async () => {
    const shown = await opened((main) =>
      main.answer('previewCommand', () => success({ ...fine, confirmation: 'deactivate' })),
    );
    await shown.sees('Type “deactivate” to confirm');
    await shown.click('Run');
    await shown.sees('Type the word “deactivate”.');
    expect(shown.questions('runCommand')).toEqual([]);
    await fill('Type “deactivate”', 'Deactivate');
    await shown.click('Run');
    await vi.waitFor(() => expect(shown.questions('runCommand')).toHaveLength(1));
    expect(shown.questions('runCommand')[0]).toMatchObject({ confirmation: 'Deactivate' });
  });

  it('is as it was left when somebody looked elsewhere meanwhile', async () => {
    const shown = await opened();
    await fill('Id of the room', 'abc');
    shown.change({ opening: { count: 2, visible: true, aim: { view: 'search' } } });
    await shown.find('[role=option] .person-name');
    await shown.type('#search', '>find');
    await shown.sees('Find rooms');
    shown.press('Enter');
    const field = await label('Id of the room');
    await vi.waitFor(() => expect(field.value).toBe('abc'));
  });

  it('says that nothing was sent, or that it may have happened all the same', async () => {
    const shown = await opened((main) => main.answer('runCommand', () => failure('not-confirmed')));
    await shown.click('Run');
    await shown.sees('Nothing was sent.');
    shown.answer('runCommand', () =>
      failure('server-error', { host, status: '502', said: '<i>bad</i> gateway' }),
    );
    await shown.click('Run');
    await shown.sees('It may have happened all the same.');
    await shown.sees('Status 502');
    await shown.sees('“<i>bad</i> gateway”');
    expect(document.querySelectorAll('i')).toHaveLength(0);
  });
});

describe('an answer', () => {
  it('is read, copied and continued, and Escape leads back one step at a time', async () => {
    const shown = await opened();
    shown.answer('listResultRows', () => success([['third']]));
    await shown.click('Run');
    await shown.sees('Answered in 12 ms');
    await shown.sees('<b>Rosa</b>');
    expect(document.querySelectorAll('td b')).toHaveLength(0);
    await shown.sees('2 of 300 rows');
    await shown.click('Show more rows');
    await shown.sees('third');
    expect(shown.questions('listResultRows')).toEqual([{ resultId: 'result-1', part: 0, from: 2 }]);
    await shown.click('Copy as CSV');
    await shown.sees('Copied');
    expect(shown.questions('copyResult')).toEqual([{ resultId: 'result-1', form: 'csv' }]);
    shown.press('Escape');
    await shown.sees('Id of the room');
    shown.press('Escape');
    await shown.sees('Deactivate a room');
    expect(shown.questions('hidePopover')).toEqual([]);
  });

  it('of nothing is said plainly', async () => {
    const shown = await opened((main) =>
      main.answer('runCommand', () => success({ ...result, parts: [] })),
    );
    await shown.click('Run');
    await shown.sees('There is nothing');
    await shown.sees('answered that there is none (204)');
  });

  it('that takes long can be cancelled with Escape', async () => {
    const shown = await opened((main) => main.answer('runCommand', () => new Promise(() => {})));
    await shown.click('Run');
    await shown.sees('Asking acme.symphony.com…');
    shown.press('Escape');
    const { runId } = shown.questions('runCommand')[0] as { runId: string };
    expect(shown.questions('cancelCommand')).toEqual([{ runId }]);
  });
});
