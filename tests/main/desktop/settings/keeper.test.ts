import { describe, expect, it } from 'vitest';
import { createSettingsKeeper } from '../../../../main/desktop/settings/keeper.ts';
import { type SettingLayer, settingsFrom } from '../../../../main/desktop/settings/layers.ts';
import { createState } from '../../../../main/state.ts';
import { failure, success } from '../../../../preload/contract.ts';

function setUp({ forced = {}, chosen = {}, preset = {}, file = {} }: Partial<Parts> = {}) {
  const policy = { state: 'none', file: '', managed: [], refused: [] } as const;
  const about = { version: '1', electron: '45', keptIn: '' };
  const state = createState({ settings: settingsFrom(forced, chosen, preset), about });
  const written: unknown[] = [];
  const files = {
    write: async (_name: string, value: unknown) => {
      written.push(value);
      return success();
    },
  };
  const layers = { policy, forced, preset };
  return { state, written, keeper: createSettingsKeeper(state, files, { layers, chosen, file }) };
}

interface Parts {
  readonly forced: SettingLayer;
  readonly chosen: SettingLayer;
  readonly preset: SettingLayer;
  readonly file: Record<string, unknown>;
}

const allow = () => success();

describe('a change of the settings', () => {
  it('holds at once and is written, without what nobody chose', async () => {
    const { state, written, keeper } = setUp({ preset: { 'symphony.username': 'preset' } });
    const { symphony } = state.getState().settings;
    const podUrl = 'https://acme.symphony.com/';
    expect(await keeper.change({ symphony: { ...symphony, podUrl } })).toEqual(success());
    expect(state.getState().settings.symphony).toEqual({
      podUrl: 'https://acme.symphony.com',
      username: 'preset',
      keyFile: '',
    });
    expect(written).toEqual([{ version: 1, symphony: { podUrl: 'https://acme.symphony.com' } }]);
  });

  it('to an address that is not safe changes nothing', async () => {
    const { state, written, keeper } = setUp();
    const before = state.getState().settings;
    const spaces = { ...before.spaces, webUrl: 'http://spaces.example' };
    expect(await keeper.change({ spaces })).toMatchObject({
      problem: { code: 'address-invalid', detail: { address: 'http://spaces.example' } },
    });
    expect(state.getState().settings).toEqual(before);
    expect(written).toEqual([]);
  });

  it('that the organisation decided is refused, beside ones that are free', async () => {
    const { state, keeper } = setUp({ forced: { 'symphony.username': 'forced' } });
    const { symphony } = state.getState().settings;
    expect(await keeper.change({ symphony: { ...symphony, username: 'me' } })).toMatchObject({
      problem: { code: 'setting-managed', detail: { setting: 'symphony.username' } },
    });
    expect(await keeper.change({ symphony: { ...symphony, keyFile: '/k.pem' } })).toEqual(
      success(),
    );
    expect(state.getState().settings.symphony).toMatchObject({
      username: 'forced',
      keyFile: '/k.pem',
    });
  });

  it('is taken back step by step, to the very first', async () => {
    const { state, written, keeper } = setUp({ chosen: { shortcut: 'F2' } });
    await keeper.change({ shortcut: 'F3' });
    await keeper.change({ watchClipboard: true });
    expect(await keeper.undo(allow)).toEqual(success());
    expect(state.getState().settings).toMatchObject({ shortcut: 'F3', watchClipboard: false });
    expect(await keeper.undo(allow)).toEqual(success());
    expect(state.getState().settings.shortcut).toBe('F2');
    expect(written.at(-1)).toEqual({ version: 1, shortcut: 'F2' });
    expect(await keeper.undo(allow)).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('stays where taking it back is not allowed', async () => {
    const { state, keeper } = setUp();
    await keeper.change({ shortcut: 'F3' });
    expect(await keeper.undo(() => failure('shortcut-taken'))).toMatchObject({ ok: false });
    expect(state.getState().settings.shortcut).toBe('F3');
    expect(await keeper.undo(allow)).toEqual(success());
  });

  it('keeps what a newer Foyer wrote into the file', async () => {
    const { written, keeper } = setUp({ file: { version: 3, theme: 'night' } });
    await keeper.change({ watchClipboard: true });
    expect(written).toEqual([{ version: 3, theme: 'night', watchClipboard: true }]);
  });
});
