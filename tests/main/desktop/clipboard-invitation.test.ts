import { describe, expect, it } from 'vitest';
import { createClipboard } from '../../../main/desktop/clipboard.ts';
import { watchClipboard } from '../../../main/desktop/clipboard-invitation.ts';
import { show, stateWith } from '../a-state.ts';

function desk(allowed: boolean) {
  const state = stateWith();
  const allow = (watching: boolean) =>
    state.setState(({ settings }) => ({ settings: { ...settings, watchClipboard: watching } }));
  allow(allowed);
  const desktop = { text: 'an invitation', reads: 0 };
  const seen: string[] = [];
  const stop = watchClipboard({
    state,
    clipboard: {
      async readText() {
        desktop.reads += 1;
        return desktop.text;
      },
    },
    seen: (text) => void seen.push(text),
    later: (look) => look(),
  });
  return { state, allow, desktop, seen, stop };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the clipboard', () => {
  it('is looked at once each time the popover opens', async () => {
    const { state, desktop, seen } = desk(true);
    expect(desktop.reads).toBe(0);
    show(state, true);
    await settled();
    state.setState({ notice: null });
    show(state, false);
    await settled();
    expect([desktop.reads, seen]).toEqual([1, ['an invitation']]);
    show(state, true);
    await settled();
    expect(desktop.reads).toBe(2);
  });

  it('is never read where the person did not allow it', async () => {
    const { state, desktop, seen } = desk(false);
    show(state, true);
    show(state, false);
    show(state, true);
    await settled();
    expect(desktop.reads).toBe(0);
    expect(seen.join('')).toBe('');
  });

  it('is forgotten when the person does not allow it any more', async () => {
    const { state, allow, desktop, seen } = desk(true);
    show(state, true);
    await settled();
    allow(false);
    expect(seen).toEqual(['an invitation', '']);
    show(state, false);
    show(state, true);
    await settled();
    expect(desktop.reads).toBe(1);
  });

  it('is not read when the permission was taken back meanwhile', async () => {
    const state = stateWith();
    state.setState(({ settings }) => ({ settings: { ...settings, watchClipboard: true } }));
    const looks: (() => void)[] = [];
    let reads = 0;
    const readText = async () => {
      reads += 1;
      return '';
    };
    watchClipboard({
      state,
      clipboard: { readText },
      seen: () => undefined,
      later: (look) => void looks.push(look),
    });
    show(state, true);
    state.setState(({ settings }) => ({ settings: { ...settings, watchClipboard: false } }));
    for (const look of looks) look();
    await settled();
    expect(reads).toBe(0);
  });
});

describe('copying', () => {
  function system() {
    const written: unknown[] = [];
    const keep = async (value: unknown) => void written.push(value);
    return { written, clipboard: { readText: async () => '', writeText: keep, write: keep } };
  }
  class Item {
    readonly held: unknown;
    constructor(held: unknown) {
      this.held = held;
    }
  }

  it('writes plain text as text', () => {
    const { written, clipboard } = system();
    createClipboard(clipboard, Item).write('Tea');
    expect(written).toEqual(['Tea']);
  });

  it('writes text and HTML together', async () => {
    const { written, clipboard } = system();
    createClipboard(clipboard, Item).write('Tea', '<p>Tea</p>');
    expect(written).toMatchObject([[{ held: { 'text/plain': 'Tea', 'text/html': '<p>Tea</p>' } }]]);
  });

  it('writes both as Electron wanted it before version 45', () => {
    const { written, clipboard } = system();
    createClipboard(clipboard, undefined).write('Tea', '<p>Tea</p>');
    expect(written).toEqual([{ text: 'Tea', html: '<p>Tea</p>' }]);
  });
});
