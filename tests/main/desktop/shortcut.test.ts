import { describe, expect, it, vi } from 'vitest';
import { settingsFrom } from '../../../main/desktop/settings/layers.ts';
import { createShortcut } from '../../../main/desktop/shortcut.ts';
import { createState } from '../../../main/state.ts';

function desktop(taken: readonly string[] = []) {
  const held = new Map<string, () => void>();
  return {
    held,
    register(accelerator: string, fire: () => void) {
      if (accelerator.includes('Nonsense')) throw new TypeError('conversion failure');
      if (taken.includes(accelerator)) return false;
      held.set(accelerator, fire);
      return true;
    },
    unregister: (accelerator: string) => void held.delete(accelerator),
  };
}

function newState() {
  const about = { version: '1', electron: '45', keptIn: '' };
  return createState({ settings: settingsFrom(), about });
}

const standard = settingsFrom().shortcut;

describe('the shortcut', () => {
  it('is only said to work after it has really fired', () => {
    const keys = desktop();
    const state = newState();
    const fire = vi.fn();
    createShortcut(keys, state, fire);
    expect(state.getState().shortcut).toMatchObject({
      accelerator: standard,
      status: 'requested',
    });
    keys.held.get(standard)?.();
    expect(fire).toHaveBeenCalledOnce();
    expect(state.getState().shortcut.status).toBe('working');
  });

  it('is one press when the keyboard repeats it', () => {
    const keys = desktop();
    const fire = vi.fn();
    createShortcut(keys, newState(), fire);
    for (const _repeat of [1, 2, 3]) keys.held.get(standard)?.();
    expect(fire).toHaveBeenCalledOnce();
  });

  it('says so when another program holds the key', () => {
    const state = newState();
    createShortcut(desktop([standard]), state, () => undefined);
    expect(state.getState().shortcut.status).toBe('taken');
  });

  it('keeps the last good key when the new one is taken or is none', () => {
    const keys = desktop(['Alt+Space']);
    const state = newState();
    const shortcut = createShortcut(keys, state, () => undefined);
    expect(shortcut.change('Alt+Space')).toMatchObject({ problem: { code: 'shortcut-taken' } });
    expect(shortcut.change('Nonsense')).toMatchObject({ problem: { code: 'shortcut-invalid' } });
    expect([...keys.held.keys()]).toEqual([standard]);
    expect(state.getState().shortcut.accelerator).toBe(standard);
  });

  it('gives the old key back when a new one is taken on', () => {
    const keys = desktop();
    const shortcut = createShortcut(keys, newState(), () => undefined);
    expect(shortcut.change('Alt+F')).toMatchObject({ ok: true });
    expect([...keys.held.keys()]).toEqual(['Alt+F']);
  });

  it('lets the recorder have the key while one is recorded', () => {
    const keys = desktop();
    const shortcut = createShortcut(keys, newState(), () => undefined);
    shortcut.pause(true);
    expect(keys.held.size).toBe(0);
    shortcut.pause(false);
    expect([...keys.held.keys()]).toEqual([standard]);
  });

  it('is suspended, not given away, where Electron can do that', () => {
    const setSuspended = vi.fn();
    const keys = { ...desktop(), setSuspended };
    const shortcut = createShortcut(keys, newState(), () => undefined);
    shortcut.pause(true);
    expect(setSuspended).toHaveBeenLastCalledWith(true);
    expect([...keys.held.keys()]).toEqual([standard]);
    shortcut.change('Alt+F');
    expect(setSuspended).toHaveBeenLastCalledWith(false);
    shortcut.pause(false);
    expect(setSuspended).toHaveBeenCalledTimes(2);
    expect([...keys.held.keys()]).toEqual(['Alt+F']);
  });

  it('takes a recorded key before it is told that recording has ended', () => {
    const keys = desktop();
    const shortcut = createShortcut(keys, newState(), () => undefined);
    shortcut.pause(true);
    expect(shortcut.change('Alt+F')).toMatchObject({ ok: true });
    shortcut.pause(false);
    expect([...keys.held.keys()]).toEqual(['Alt+F']);
  });

  it('says so when somebody took the key while one was recorded', () => {
    const taken: string[] = [];
    const state = newState();
    const shortcut = createShortcut(desktop(taken), state, () => undefined);
    shortcut.pause(true);
    taken.push(standard);
    shortcut.pause(false);
    expect(state.getState().shortcut.status).toBe('taken');
  });

  it('is taken at the next opening when whoever had it is gone', () => {
    const taken = [standard];
    const keys = desktop(taken);
    const state = newState();
    createShortcut(keys, state, () => undefined);
    taken.pop();
    state.setState(({ opening }) => ({ opening: { ...opening, count: 1 } }));
    expect(state.getState().shortcut.status).toBe('requested');
    expect([...keys.held.keys()]).toEqual([standard]);
  });
});
