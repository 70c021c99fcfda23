import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, dialog, Menu, session } from 'electron';
import { appOrigin, registerAppScheme, serveAppScheme } from './desktop/app-scheme.ts';
import { askWhenBroken } from './desktop/ask-when-broken.ts';
import { createBrokenFiles } from './desktop/broken-files.ts';
import { identify } from './desktop/identity.ts';
import { collectLinks, registerLinks } from './desktop/incoming-links.ts';
import { followLanguage } from './desktop/language.ts';
import { createLineFiles } from './desktop/line-files.ts';
import { lockDown } from './desktop/lockdown.ts';
import { createLogbook } from './desktop/log.ts';
import { openLogFile } from './desktop/log-file.ts';
import { withoutDictionary } from './desktop/no-dictionary.ts';
import { beginRun, endByBugs, tellOfCrash } from './desktop/own-end.ts';
import { createPopover } from './desktop/popover.ts';
import { createProfileFiles } from './desktop/profile-files.ts';
import { settingsFrom } from './desktop/settings/layers.ts';
import { policyFile } from './desktop/settings/policy.ts';
import { readSettings } from './desktop/settings/read.ts';
import { beginWith, surroundingsOf } from './desktop/start/begin.ts';
import { isOnWayland } from './desktop/start/display.ts';
import type { Wish } from './desktop/start/wish.ts';
import { createTray } from './desktop/tray.ts';
import { createState } from './state.ts';

/**
 * The icon comes into a Linux tray by several messages to and fro over D-Bus; whatever loads
 * meanwhile would hold each of them up.
 */
const trayHeadStartMs = process.platform === 'linux' ? 50 : 0;

// What must be said before the app is ready.
// Chromium has no sandbox for root, who says so by --no-sandbox (https://crbug.com/638180).
const sandboxed = !app.commandLine.hasSwitch('no-sandbox');
if (sandboxed) app.enableSandbox();
identify(app, process.platform);
registerAppScheme();
Menu.setApplicationMenu(null);
const onLink = collectLinks(app, process.argv);
// The app is its tray item; a window comes and goes.
app.on('window-all-closed', () => undefined);

const wish = beginWith(app, process.argv.slice(1), process.cwd());
if (wish) void open(wish);

/** The tray first, since it is what a person waits for; the house behind it is built meanwhile. */
async function open(wish: Wish): Promise<void> {
  const inApp = (path: string) => join(app.getAppPath(), path);
  const profile = app.getPath('userData');
  const logbook = createLogbook(() => openLogFile(join(profile, 'logs')));
  const run = beginRun(app, profile, logbook.log);
  const broken = createBrokenFiles(logbook.log);
  const files = createProfileFiles(profile, broken.report);
  const lineFiles = createLineFiles(join(profile, 'people'));
  const settings = await readSettings(files, policyPath(), broken.report);
  await app.whenReady();
  withoutDictionary(session.defaultSession);
  registerLinks(app, process.platform);

  const state = createState({
    settings: settingsFrom(settings.layers.forced, settings.chosen, settings.layers.preset),
    policy: settings.layers.policy,
    about: { ...versions(), keptIn: keychainName() },
  });
  followLanguage(state, app.getPreferredSystemLanguages());
  broken.tell(state);
  if (run.lastEnd === 'unexpectedly') tellOfCrash(state);
  endByBugs(app, dialog, state, logbook);
  const tray = createTray(
    state,
    inApp('main/icons'),
    (command) => void house.then((opened) => opened.carryOut(command)),
    () => void house.then(() => popover.toggle('tray')),
  );

  lockDown(app, session.defaultSession);
  serveAppScheme(inApp('renderer'));
  const popover = createPopover({
    state,
    preload: inApp('preload/bridge.cjs'),
    address: `${appOrigin}/index.html`,
    trayArea: tray.area,
    mayPlace: !isOnWayland(surroundingsOf(app)),
    log: logbook.log,
    askWhenBroken: () => askWhenBroken(dialog, state),
  });
  const house = pause(trayHeadStartMs)
    .then(() => import('./house.ts'))
    .then(({ openHouse }) =>
      openHouse({ state, files, lineFiles, logbook, run, popover, settings, inApp, wish }),
    );
  onLink((address) => void house.then(({ openLink }) => openLink(address)));
}

/** Administrators' place; while Foyer is built, a file of the developer's. */
function policyPath(): string {
  const own = app.isPackaged ? undefined : process.env['FOYER_POLICY_FILE'];
  return own ?? policyFile(process.platform, process.env);
}

function versions() {
  const { electron } = process.versions;
  // Written into the bundle: a package for trying out may have been made with another one.
  const meant = process.env['FOYER_ELECTRON'];
  const meantFor = meant === undefined || meant === electron ? {} : { meantFor: meant };
  const risk = sandboxed ? {} : { unsandboxed: true as const };
  return { version: app.getVersion(), electron, ...meantFor, ...risk };
}

function keychainName(): string {
  if (process.platform === 'darwin') return 'macOS Keychain';
  return process.platform === 'win32' ? 'Windows Credential Manager' : 'Secret Service';
}
