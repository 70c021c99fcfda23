import { describe, expect, it } from 'vitest';
import { collectLinks } from '../../../main/desktop/incoming-links.ts';
import { openLinksWith } from '../../../main/desktop/open-link.ts';
import { stateWith } from '../a-state.ts';

function desk() {
  const state = stateWith();
  const shown: unknown[] = [];
  const taken: string[] = [];
  const open = openLinksWith({
    state,
    popover: { show: (aim) => void shown.push(aim) },
    takeInvitation(text) {
      taken.push(text);
      return text === 'an invitation';
    },
    findPerson: (system, who) =>
      system === null && who === 'jane@home.example' ? 'jane' : undefined,
  });
  return { state, shown, taken, open };
}

describe('a link of ours that is clicked', () => {
  it('shows the invitation that it brings', () => {
    const { open, shown, state } = desk();
    open('foyer://join?link=an%20invitation');
    expect(shown).toEqual([{ view: 'invitation' }]);
    expect(state.getState().notice).toBeNull();
  });

  it.each([
    ['foyer://person?email=jane%40home.example', { view: 'person', personId: 'jane' }],
    ['foyer://person?email=joe%40home.example', { view: 'search' }],
    ['foyer://request/42', { view: 'search' }],
  ])('opens %s', (link, aim) => {
    const { open, shown, state } = desk();
    open(link);
    expect(shown).toEqual([aim]);
    expect(state.getState().notice).toBeNull();
  });

  it.each(['foyer://join?link=nothing', 'foyer://reboot'])(
    'says that it does not know %s',
    (link) => {
      const { open, shown, state } = desk();
      open(link);
      expect(shown).toEqual([{ view: 'search' }]);
      expect(state.getState().notice).toEqual({ code: 'link-unknown' });
    },
  );
});

describe('links that come in', () => {
  it('wait until somebody can open them, and are opened once', () => {
    const listeners: ((event: { preventDefault: () => void }, address: string) => void)[] = [];
    const app = {
      on: (_name: string, listener: (typeof listeners)[number]) => listeners.push(listener),
    };
    const onLink = collectLinks(app, ['foyer', 'foyer://join?link=a']);
    const event = { preventDefault: () => undefined };
    const tell: (typeof listeners)[number] = (...told) => {
      for (const listener of listeners) listener(...told);
    };
    tell(event, 'foyer://join?link=b');
    const opened: string[] = [];
    onLink((address) => void opened.push(address));
    tell(event, 'foyer://join?link=c');
    expect(opened.map((address) => address.at(-1))).toEqual(['a', 'b', 'c']);
  });
});
