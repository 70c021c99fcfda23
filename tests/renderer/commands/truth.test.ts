// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  type CommandForm,
  type CommandResult,
  type CommandRow,
  failure,
  type Outcome,
  success,
} from '../../../preload/contract.ts';
import { peopleOf } from '../preview/people.ts';
import { show } from '../show.ts';

const host = 'acme.symphony.com';
const about = {
  accountId: `symphony:1@${host}`,
  name: 'connection.accept',
  system: 'symphony',
  host,
  purpose: 'Accept a connection request',
  effect: 'changes',
  forAdministrators: false,
} as const;
const row: CommandRow = { ...about, section: 'group', group: 'People', refused: null, marks: [] };
const form: CommandForm = {
  ...about,
  whoMore: '',
  method: 'POST',
  path: '/pod/v1/connection/accept',
  fields: [],
};

/** The view of a command that was run and ended so. */
async function ended(outcome: Outcome<CommandResult>) {
  const shown = show({}, peopleOf(5), (main) => {
    main.answer('listCommands', () => success([row]));
    main.answer('describeCommand', () => success(form));
    main.answer('previewCommand', () =>
      success({ wrongs: [], call: { method: 'POST', address: '/', body: '' }, confirmation: null }),
    );
    main.answer('runCommand', () => outcome);
  });
  await shown.type('#search', '>make');
  await shown.sees('Accept a connection request');
  shown.press('Enter');
  await shown.click('Run');
  return shown;
}

const words = () => document.body.textContent ?? '';

describe('the end of a command that changes something', () => {
  it('that was found done although its answer was lost says both', async () => {
    const shown = await ended(
      success({ resultId: 'r', tookMs: 9, foundDone: true, parts: [], next: null }),
    );
    await shown.sees('Foyer looked afterwards: it is done.');
    expect(words()).not.toContain('Answered in');
  });

  it('that was not found done says that nothing was changed', async () => {
    const shown = await ended(failure('server-error', { host, status: '500', done: 'not-found' }));
    await shown.sees('Foyer looked afterwards: nothing was changed.');
    expect(words()).not.toContain('may have');
  });

  it('that was never sent says so', async () => {
    const shown = await ended(failure('server-error', { host, status: '500', done: 'not-sent' }));
    await shown.sees('Nothing was sent, and nothing was changed.');
    expect(words()).not.toContain('may have');
  });

  it('of which nobody knows says what that means and what to do', async () => {
    const shown = await ended(failure('done-unknown', { host, status: '502', done: 'unknown' }));
    await shown.sees(`Foyer does not know whether ${host} did this.`);
    await shown.sees('It may have been done. Look before you try again.');
    expect(words()).not.toContain('nothing was changed');
    await vi.waitFor(() => expect(words()).toContain('Status 502'));
  });

  it('that is refused is seen among the commands as soon as one is back there', async () => {
    const shown = await ended(failure('not-allowed', { host, status: '403' }));
    await shown.sees('does not allow this.');
    const refused = { code: 'not-allowed', detail: { host } } as const;
    shown.answer('listCommands', () => success([{ ...row, refused }]));
    shown.press('Escape');
    await vi.waitFor(() =>
      expect(document.querySelector('[role=option]')?.textContent).toContain('does not allow this'),
    );
  });
});
