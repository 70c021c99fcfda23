import { describe, expect, it } from 'vitest';
import { displayFor, isOnWayland } from '../../../../main/desktop/start/display.ts';

const run = '/run/user/1000';
const x11 = { DISPLAY: ':0' };
const wayland = { WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: run };
const saysWayland = { XDG_SESSION_TYPE: 'wayland' };

function start(env: NodeJS.ProcessEnv, sockets: readonly string[] = [], chosen = '') {
  const isSocket = (path: string) => sockets.includes(path);
  return { platform: 'linux', env, chosen, isSocket } as const;
}

describe('the display that a start appears on', () => {
  it.each([
    ['X11', start(x11)],
    ['Wayland', start({ ...wayland, ...saysWayland }, [`${run}/wayland-0`])],
    ['Wayland with X11 beside it', start({ ...x11, ...wayland }, [`${run}/wayland-0`])],
    [
      'Wayland by its usual name',
      start({ ...saysWayland, XDG_RUNTIME_DIR: run }, [`${run}/wayland-0`]),
    ],
    [
      'Wayland by a whole path',
      start({ ...saysWayland, WAYLAND_DISPLAY: '/w' }, ['/w'], 'wayland'),
    ],
    ['Wayland handed down', start({ ...saysWayland, WAYLAND_SOCKET: '7' })],
    ['none, being asked so', start({}, [], 'headless')],
  ])('is left as it is on %s', (_what, surroundings) => {
    expect(displayFor(surroundings)).toBe('as-is');
  });

  it.each([
    [
      'of nobody',
      start({ ...x11, ...saysWayland, WAYLAND_DISPLAY: 'nonsense', XDG_RUNTIME_DIR: run }),
    ],
    ['in no folder', start({ ...x11, ...saysWayland, WAYLAND_DISPLAY: 'wayland-0' })],
    ['that is gone, chosen by Chromium', start({ ...x11, ...wayland }, [], 'wayland')],
  ])('is X11 where Wayland is to be had by a name %s', (_what, surroundings) => {
    expect(displayFor(surroundings)).toBe('x11');
  });

  it('is Wayland where the session says X11 and has none', () => {
    const lies = { ...wayland, XDG_SESSION_TYPE: 'x11' };
    expect(displayFor(start(lies, [`${run}/wayland-0`]))).toBe('wayland');
  });

  it('is not where there is neither', () => {
    expect(displayFor(start({}))).toBe('none');
    expect(displayFor(start({ DISPLAY: '', ...wayland, ...saysWayland }))).toBe('none');
  });

  it('is chosen once: what was started anew is content', () => {
    const env = { ...x11, ...wayland, ...saysWayland };
    expect(displayFor(start(env, [], 'x11'))).toBe('as-is');
  });

  it('is nobody’s business on other systems', () => {
    expect(displayFor({ ...start({}), platform: 'win32' })).toBe('as-is');
    expect(displayFor({ ...start({}), platform: 'darwin' })).toBe('as-is');
  });
});

describe('a desktop of Wayland', () => {
  it('is one also for who appears on the X11 beside it', () => {
    expect(isOnWayland(start({ ...x11, ...wayland }, [`${run}/wayland-0`], 'x11'))).toBe(true);
    expect(isOnWayland(start({ ...x11, ...saysWayland }))).toBe(true);
  });

  it('is not one for a name that leads nowhere', () => {
    expect(isOnWayland(start({ ...x11, WAYLAND_DISPLAY: 'nonsense' }))).toBe(false);
    expect(isOnWayland({ ...start(saysWayland), platform: 'darwin' })).toBe(false);
  });
});
