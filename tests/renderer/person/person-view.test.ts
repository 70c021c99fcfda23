import { describe, expect, it, vi } from 'vitest';
import { type AppState, failure, success } from '../../../preload/contract.ts';
import type { FakeMain } from '../preview/fake-bridge.ts';
import { knows, rosa, shared } from '../preview/reach.ts';
import { allWays, wayOf } from '../preview/ways.ts';
import { show } from '../show.ts';

const opening: AppState['opening'] = {
  count: 1,
  visible: true,
  aim: { view: 'person', personId: rosa.id },
};

function card(prepare: (main: FakeMain) => void = () => {}) {
  return show({ opening }, [], (main) => {
    knows(main, rosa, [wayOf('direct-space'), wayOf('chat'), wayOf('copy-link')]);
    prepare(main);
  });
}

describe('the card of a person', () => {
  it('tells who it is at once, and what is in common when the systems have told', async () => {
    let tell = (_: unknown) => {};
    const shown = card((main) =>
      main.answer('listInCommon', () => new Promise((resolve) => (tell = resolve))),
    );
    await shown.sees('Rosa Fernández');
    await shown.sees('Head of Research · Harbour Clearing');
    await shown.sees('In a meeting');
    await shown.sees('12 times');
    await shown.sees('Asking the systems…');
    tell(success(shared));
    await shown.sees('Quarterly outlook');
    await shown.sees('Settlement desk');
    await shown.sees('asked 2 times');
    await shown.missing('Asking the systems…');
  });

  it('says why nothing is known to be in common, and asks again', async () => {
    const shown = card((main) => main.answer('listInCommon', () => failure('offline')));
    await shown.sees('There is no network.');
    shown.answer('listInCommon', () => success(shared));
    await shown.click('Try again');
    await shown.sees('Quarterly outlook');
  });

  it('goes the best way with Enter, and hides', async () => {
    const shown = card();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('direct space'));
    (document.activeElement as HTMLElement).click();
    await vi.waitFor(() => expect(shown.questions('hidePopover')).toHaveLength(1));
    expect(shown.questions('reach')).toEqual([
      { personId: rosa.id, wayId: wayOf('direct-space').id },
    ]);
  });

  it.each([
    ['2', 'chat'],
    ['c', 'chat'],
    ['L', 'copy-link'],
  ] as const)('goes a way by its key: %s', async (key, kind) => {
    const shown = card((main) =>
      main.answer('reach', () => success({ kind: 'copied', way: wayOf(kind) })),
    );
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('button'));
    shown.press(key);
    await shown.sees('The link was copied.');
    expect(shown.questions('reach')).toEqual([{ personId: rosa.id, wayId: wayOf(kind).id }]);
    expect(shown.questions('hidePopover')).toEqual([]);
  });

  it('tells why a way was refused, with the next one under Enter', async () => {
    const shown = card((main) =>
      main.answer('reach', () =>
        success({
          kind: 'refused',
          way: wayOf('direct-space'),
          problem: { code: 'not-allowed', detail: { host: 'spaces.test' } },
          next: wayOf('chat'),
        }),
      ),
    );
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('button'));
    shown.press('1');
    await shown.sees('spaces.test does not allow this.');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Instead: Chat'));
    shown.answer('reach', () => success({ kind: 'opened', way: wayOf('chat') }));
    (document.activeElement as HTMLElement).click();
    await vi.waitFor(() => expect(shown.questions('hidePopover')).toHaveLength(1));
    expect(shown.questions('reach').at(-1)).toEqual({
      personId: rosa.id,
      wayId: wayOf('chat').id,
    });
  });

  it('copies the address', async () => {
    const shown = card();
    await shown.click('Copy the address');
    await vi.waitFor(() =>
      expect(shown.questions('copyText')).toEqual([{ text: 'rosa.fernandez@example.org' }]),
    );
  });

  it('marks a favourite by key', async () => {
    const shown = card();
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('button'));
    shown.press('d', { ctrlKey: true });
    await vi.waitFor(() =>
      expect(shown.questions('setFavourite')).toEqual([{ personId: rosa.id, favourite: false }]),
    );
  });

  it('takes somebody out who is somebody else, and takes that back', async () => {
    const shown = card();
    await shown.click('Take out Fernandez, Rosa (Research)');
    await shown.sees('is somebody else from now on.');
    const [, symphony] = rosa.identities;
    expect(shown.questions('separatePerson')).toEqual([
      { personId: rosa.id, accountId: symphony?.accountId, userId: symphony?.userId },
    ]);
    await shown.click('Undo');
    await shown.missing('is somebody else from now on.');
    expect(shown.questions('rejoinPerson')).toEqual([{ personId: rosa.id }]);
  });

  it('says that somebody is gone', async () => {
    const shown = card((main) => main.answer('describePerson', () => failure('not-found')));
    await shown.sees('What you asked for is not there any more.');
  });

  it('leads to the form of a new space, and Esc leads back to the card', async () => {
    const shown = card((main) => {
      main.answer('listWays', () => success(allWays));
      main.answer('reach', () => success({ kind: 'new-space', personIds: [rosa.id] }));
    });
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('button'));
    const before = document.activeElement;
    shown.press('i');
    await shown.sees('New space');
    shown.press('Escape');
    await vi.waitFor(() => expect(document.activeElement).toBe(before));
  });
});
