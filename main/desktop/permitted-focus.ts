import { spawn } from 'node:child_process';
import type { App } from 'electron';
import type { State } from '../state.ts';
import { linkScheme } from './links.ts';
import type { Popover } from './popover.ts';

interface Terms {
  readonly app: Pick<App, 'isPackaged' | 'getAppPath' | 'getPath' | 'commandLine'>;
  readonly process: Pick<NodeJS.Process, 'platform' | 'env' | 'execPath'>;
  readonly state: State;
  readonly popover: Pick<Popover, 'show'>;
  readonly start?: typeof spawn;
}

/**
 * Opens the popover at a request, or at the first there is (null), with the focus. On Wayland nobody
 * takes that without the desktop's permission, which it gives with a press on a notification: the
 * token. Electron lets no app use one (electron/electron#50269), but a second start hands on its own
 * to the first (electron/electron#43481): so Foyer is started again, to open what was pressed.
 */
export function openRequestWith({ app, process, state, popover, start = spawn }: Terms) {
  const { platform, env, execPath } = process;
  const onWayland = platform === 'linux' && Boolean(env['WAYLAND_DISPLAY']);

  const show = (requestId: string | null) =>
    popover.show(
      requestId === null ? { view: 'search' } : { view: 'request', requestId },
      'shortcut',
    );

  const startAgain = (token: string, wanted: string, otherwise: () => void) => {
    const second = start(execPath, [...asWeWereStarted(app), wanted], {
      env: { ...env, XDG_ACTIVATION_TOKEN: token },
      stdio: 'ignore',
    });
    second.once('error', otherwise);
    second.unref();
  };

  return (requestId: string | null, token?: string): void => {
    const request = state.getState().requests.find(({ id }) => id === requestId);
    const wanted = request ? `${linkScheme}://request/${request.userId}` : '--requests';
    if (onWayland && token) startAgain(token, wanted, () => show(requestId));
    else show(requestId);
  };
}

function asWeWereStarted({ isPackaged, getAppPath, getPath, commandLine }: Terms['app']) {
  return [
    ...(isPackaged ? [] : [getAppPath()]),
    ...(commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []),
    ...(commandLine.hasSwitch('user-data-dir') ? [`--user-data-dir=${getPath('userData')}`] : []),
  ];
}
