import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { desktopWords } from '../../text/desktop-words.ts';
import { ownAppImage } from '../updates/package-kind.ts';
import { hiddenStart, type LoginItem, systemLoginItem } from './login-item.ts';
import { xdgAutostart } from './xdg-autostart.ts';

type Electron = Pick<
  App,
  'getAppPath' | 'getLoginItemSettings' | 'getName' | 'isPackaged' | 'setLoginItemSettings'
>;

/** The login item of this system, for the program that runs. */
export function chooseLoginItem(
  app: Electron,
  { platform, env, execPath }: Pick<NodeJS.Process, 'platform' | 'env' | 'execPath'>,
): LoginItem {
  if (platform !== 'linux') return systemLoginItem(app);
  const { XDG_CONFIG_HOME: configHome } = env;
  // The file itself, and not the mount from which it runs, which is another one each time.
  const program = ownAppImage({ env, execPath }) ?? execPath;
  return xdgAutostart({
    configFolder: configHome?.startsWith('/') ? configHome : join(homedir(), '.config'),
    desktopId: 'io.github.foyer_app.Foyer',
    name: app.getName(),
    comments: desktopWords.comment,
    command: [program, ...(app.isPackaged ? [] : [app.getAppPath()]), hiddenStart],
  });
}
