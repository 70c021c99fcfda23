import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openRequestWith } from '../../../main/desktop/permitted-focus.ts';
import { stateWith } from '../a-state.ts';
import { knocks } from './notifications/knocking.ts';

describe('the focus for what a notification opens', () => {
  it('is asked for on Wayland by a second start with the permission of the press', () => {
    const { open, started, shown } = desktop({ WAYLAND_DISPLAY: 'wayland-0', HOME: '/home/me' });
    open('a', 'token-1');
    open(null, 'token-2');
    expect(started).toMatchObject([
      {
        args: ['--user-data-dir=/profile', 'foyer://request/7'],
        env: { XDG_ACTIVATION_TOKEN: 'token-1', HOME: '/home/me' },
      },
      { args: ['--user-data-dir=/profile', '--requests'] },
    ]);
    expect(shown).toEqual([]);
  });

  it('is simply taken elsewhere, and where the desktop permitted nothing', () => {
    const wayland = desktop({ WAYLAND_DISPLAY: 'wayland-0' });
    wayland.open('a');
    wayland.open(null, '');
    const x11 = desktop({});
    x11.open('a', 'token');
    expect(wayland.shown).toEqual([{ view: 'request', requestId: 'a' }, { view: 'search' }]);
    expect(x11.shown).toEqual([{ view: 'request', requestId: 'a' }]);
    expect([...wayland.started, ...x11.started]).toEqual([]);
  });

  it('is done without where Foyer cannot be started again', () => {
    const { open, started, shown } = desktop({ WAYLAND_DISPLAY: 'wayland-0' });
    open('a', 'token');
    started[0]?.child.emit('error', new Error('ENOENT'));
    expect(shown).toEqual([{ view: 'request', requestId: 'a' }]);
  });
});

function desktop(env: NodeJS.ProcessEnv) {
  const started: { args: readonly string[]; env: NodeJS.ProcessEnv; child: EventEmitter }[] = [];
  const shown: unknown[] = [];
  const state = stateWith();
  state.setState({ requests: knocks('a') });
  const terms = {
    app: {
      isPackaged: true,
      getAppPath: () => '/app',
      getPath: () => '/profile',
      commandLine: { hasSwitch: (name: string) => name === 'user-data-dir' },
    },
    process: { platform: 'linux', env, execPath: '/opt/Foyer/foyer' },
    state,
    popover: { show: (aim: unknown) => void shown.push(aim) },
    start(_program: string, args: readonly string[], options: { env: NodeJS.ProcessEnv }) {
      const child = Object.assign(new EventEmitter(), { unref: () => undefined });
      started.push({ args, env: options.env, child });
      return child;
    },
  };
  // Of Electron's app and Node's spawn, no more is used than these have.
  const open = openRequestWith(terms as unknown as Parameters<typeof openRequestWith>[0]);
  return { started, shown, open };
}
