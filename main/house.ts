import { readFile } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import {
  app,
  ClipboardItem,
  dialog,
  globalShortcut,
  Notification,
  net,
  powerMonitor,
  screen,
  session,
  shell,
  clipboard as systemClipboard,
} from 'electron';
import { contract } from '../preload/contract.ts';
import { appOrigin } from './desktop/app-scheme.ts';
import { storyOf } from './desktop/bugs.ts';
import { carryOutWith } from './desktop/carry-out.ts';
import { createClipboard } from './desktop/clipboard.ts';
import { watchClipboard } from './desktop/clipboard-invitation.ts';
import { createConfirm } from './desktop/confirm.ts';
import { chooseErase } from './desktop/erase/choose.ts';
import { finishBeforeQuit } from './desktop/finish-before-quit.ts';
import { appId } from './desktop/identity.ts';
import { chooseFile, readCertificateFile, readKeyFile } from './desktop/key-file.ts';
import type { LineFiles } from './desktop/line-files.ts';
import type { Logbook } from './desktop/log.ts';
import { logPaths } from './desktop/log-file.ts';
import { chooseLoginItem } from './desktop/login-item/choose.ts';
import { createLoginItem } from './desktop/login-item/login-item.ts';
import { withoutDictionary } from './desktop/no-dictionary.ts';
import { connectSessionBus } from './desktop/notifications/session-bus.ts';
import { tellOfRequests } from './desktop/notifications/tell.ts';
import { openLinksWith } from './desktop/open-link.ts';
import { createOutside } from './desktop/outside.ts';
import { createPause } from './desktop/pause.ts';
import { openRequestWith } from './desktop/permitted-focus.ts';
import type { Popover } from './desktop/popover.ts';
import type { ProfileFiles } from './desktop/profile-files.ts';
import { offerQuickActions } from './desktop/quick-actions.ts';
import { collectFacts, type Sources } from './desktop/report/collect.ts';
import { createReports } from './desktop/report/reports.ts';
import { saveText } from './desktop/report/save-text.ts';
import type { RunMarker } from './desktop/run-marker.ts';
import { createSettingsKeeper, type SettingsSource } from './desktop/settings/keeper.ts';
import { createShortcut } from './desktop/shortcut.ts';
import { surroundingsOf } from './desktop/start/begin.ts';
import { comeForwardWith, followStarts } from './desktop/start/come-forward.ts';
import { isOnWayland } from './desktop/start/display.ts';
import type { Wish } from './desktop/start/wish.ts';
import { reachableOffline, watchSurroundings } from './desktop/surroundings.ts';
import { tellOfKeys } from './desktop/toggle-command.ts';
import type { TrayCommand } from './desktop/tray-menu.ts';
import { trusted } from './desktop/trusted.ts';
import { chooseUpdates, releasesFor } from './desktop/updates/choose.ts';
import { isReleasePage } from './desktop/updates/releases.ts';
import { forkVaultProcess } from './desktop/vault-fork.ts';
import { watchDesktop } from './desktop/watch-desktop.ts';
import { createWaysOut } from './desktop/ways-out.ts';
import { serve } from './ipc.ts';
import { mayOpen } from './launch/addresses.ts';
import { createNet } from './net.ts';
import { addressKey, userKey } from './people/person.ts';
import { collectAtRest, collectEverything } from './rest.ts';
import { systemClock } from './rhythm.ts';
import { createRooms, type Rooms } from './rooms.ts';
import { createService } from './service.ts';
import { followChanges, type State, whenever } from './state.ts';
import { dialogWords } from './text/dialog-words.ts';
import { wrongWords } from './text/wrong-words.ts';
import { threadsFrom } from './thread-start.ts';

/** What the house is built on. */
export interface Ground {
  readonly state: State;
  readonly files: ProfileFiles;
  readonly lineFiles: LineFiles;
  readonly logbook: Logbook;
  readonly run: RunMarker;
  readonly popover: Popover;
  readonly settings: SettingsSource;
  /** What this start was asked for. */
  readonly wish: Wish;
  /** Resolves a path inside the app's own folder. */
  readonly inApp: (path: string) => string;
}

/** The way in once the house is open. */
export interface House {
  readonly carryOut: (command: TrayCommand) => Promise<void>;
  /** Opens the popover where a link of ours leads. */
  readonly openLink: (address: string) => void;
}

/** Opens the rooms to Electron: the contract is served, the desktop is watched, work begins. */
export async function openHouse(ground: Ground): Promise<House> {
  const { state, files, lineFiles, popover, inApp } = ground;
  const { log } = ground.logbook;
  const clipboard = createClipboard(systemClipboard, ClipboardItem);
  const releases = releasesFor(app.isPackaged, process.env);
  const outside = createOutside(
    shell,
    clipboard,
    (address) =>
      isReleasePage(releases, address) ||
      mayOpen(address, [
        ...originsToOpen(state),
        ...rooms.accounts.spaces().map(({ webUrl }) => webUrl),
      ]),
  );
  const confirm = createConfirm(dialog, popover.holdOpen);
  const waysOut = createWaysOut({
    state,
    shared: session.defaultSession,
    openSession: (name) => withoutDictionary(session.fromPartition(name, { cache: false })),
    request: (options) => net.request(options),
    keys: {
      load: (place) => rooms.proxyKeys.load(place),
      save: (place, credentials) => rooms.proxyKeys.save(place, credentials),
    },
  });
  const rooms: Rooms = createRooms({
    state,
    files,
    lineFiles,
    log,
    readKeyFile,
    readCertificateFile,
    ...waysOut,
    platform: process.platform,
    forkVault: () => forkVaultProcess(inApp('main/vault-process.cjs')),
    startThread: threadsFrom(inApp('main/thread-worker.cjs')),
    confirm,
    openOutside: outside.open,
    copyText: outside.copy,
  });
  tellOfKeys(state, isOnWayland(surroundingsOf(app)), process);
  const loginItem = createLoginItem(state, chooseLoginItem(app, process));
  const updates = chooseUpdates({
    app,
    process,
    state,
    net: createNet({ ...waysOut, log }),
    log,
    releases,
    open: outside.open,
    onMoved: loginItem.moved,
    prepareSession: waysOut.prepare,
  });
  const service = createService(state, {
    loginItem,
    updates,
    pause: await createPause(state, files),
    ...rooms,
    passage: waysOut.passage,
    popover,
    shortcut: createShortcut(globalShortcut, state, () => popover.toggle('shortcut')),
    settings: createSettingsKeeper(state, files, ground.settings),
    chooseFile: (kind) =>
      popover.holdOpen((window) =>
        chooseFile(dialog, window, kind, dialogWords[state.getState().language]),
      ),
    copyText: outside.copy,
    reports: createReports({
      state,
      collectFacts: () => collectFacts(reportSources(ground)),
      whoWeAre: () => ({ home: homedir(), user: userInfo().username }),
      strike: rooms.strikeSecrets,
      copyText: outside.copy,
      saveText: (name, text) =>
        popover.holdOpen((window) =>
          saveText(
            dialog,
            window,
            { path: join(app.getPath('documents'), name), text },
            wrongWords[state.getState().language],
          ),
        ),
    }),
    readLicences: () => readFile(inApp('licences.txt'), 'utf8'),
    erase: chooseErase({
      app,
      process,
      state,
      confirm,
      leave: rooms.accounts.leave,
      loginItem,
    }),
    quit: () => app.quit(),
  });
  const follow = (listener: Parameters<typeof followChanges>[1]) => followChanges(state, listener);
  serve(
    contract,
    service,
    { state: { current: state.getState, follow } },
    trusted(appOrigin, popover.owns),
    (question, bug) => log('a bug', { question, bug: storyOf(bug) }, 'error'),
  );

  app.on('will-quit', rooms.stop);
  app.on('will-quit', updates.stop);
  // The system ends us before all is done that is done when somebody quits.
  powerMonitor.on('shutdown', ground.run.endWell);
  watchSurroundings(state, powerMonitor, () => net.isOnline() || reachableOffline(state));
  const trayLookedFor = watchDesktop(state, process, (count) => app.setBadgeCount(count));
  const carryOut = carryOutWith({ state, popover, service });
  const notifications = tellOfRequests({
    state,
    files,
    log,
    Notifications: Notification,
    platform: process.platform,
    identity: ourselves(inApp),
    answer: async (choice) => service.answerRequest(choice),
    openInSymphony: (requestId) => carryOut({ do: 'open-in-symphony', requestId }),
    open: openRequestWith({ app, process, state, popover }),
  });
  finishBeforeQuit(
    app,
    () => Promise.all([notifications.then((withdrawAll) => withdrawAll()), rooms.finish()]),
    rooms.atRest,
  );
  const openLink = openLinksWith({
    state,
    popover,
    takeInvitation: rooms.invitations.clicked,
    findPerson: (system, who) => findPerson(rooms, system, who),
  });
  const comeForward = comeForwardWith(state, popover);
  followStarts(app, comeForward, openLink);
  offerQuickActions(app, state, comeForward);
  watchClipboard({ state, clipboard, seen: rooms.invitations.seenInClipboard });
  // The desktop's own settings may have changed it while nobody looked here.
  whenever(
    state,
    ({ opening }) => opening.visible,
    () => void loginItem.look(),
  );
  // Whether the window is in the taskbar depends on the tray.
  void trayLookedFor.then(popover.prepare);
  void files.tidy();
  collectAtRest(state, systemClock, collectEverything);
  const started = Promise.all([rooms.start(), trayLookedFor]);
  if (ground.wish.do === 'open') void started.then(() => welcome(state, popover));
  else comeForward(ground.wish);
  return { carryOut, openLink };
}

/** Who has never signed in, or has no tray, would wait in vain for something by the clock. */
function welcome(state: State, popover: Popover): void {
  const { accounts, opening, tray } = state.getState();
  const nothingToSee = accounts.length === 0 || tray === 'absent';
  if (nothingToSee && opening.count === 0) popover.show({ view: 'search' }, 'shortcut');
}

function findPerson({ people }: Rooms, system: 'spaces' | null, who: string): string | undefined {
  const key = system ? userKey(system, who) : addressKey(who);
  return key === null ? undefined : people.person(key)?.id;
}

function originsToOpen(state: State): readonly string[] {
  const { spaces } = state.getState().settings;
  return [spaces.accountsUrl, spaces.webUrl];
}

function ourselves(inApp: (path: string) => string) {
  return {
    appName: app.getName(),
    desktopEntry: appId,
    // The notification server reads it from the disk, and knows nothing of archives.
    icon: inApp('main/icons/foyer.png').replace(/\.asar(?=[\\/])/, '.asar.unpacked'),
  };
}

function reportSources({ state, logbook, run }: Ground): Sources {
  return {
    about: state.getState().about,
    lastEnd: run.lastEnd,
    startedAt: run.startedAt,
    isPackaged: app.isPackaged,
    logbook,
    logPaths: logPaths(join(app.getPath('userData'), 'logs')),
    process,
    screens: () =>
      screen
        .getAllDisplays()
        .map(({ size, scaleFactor }) => `${size.width}x${size.height} at ${scaleFactor}`),
    connectBus: connectSessionBus,
  };
}
