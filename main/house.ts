import { readFile } from 'node:fs/promises';
import {
  app,
  ClipboardItem,
  dialog,
  globalShortcut,
  Notification,
  net,
  powerMonitor,
  clipboard as systemClipboard,
} from 'electron';
import { contract, type FileKind, type Service } from '../preload/contract.ts';
import { appOrigin } from './desktop/app-scheme.ts';
import { storyOf } from './desktop/bugs.ts';
import { carryOutWith } from './desktop/carry-out.ts';
import { createClipboard } from './desktop/clipboard.ts';
import { watchClipboard } from './desktop/clipboard-invitation.ts';
import { createConfirm } from './desktop/confirm.ts';
import { chooseErase } from './desktop/erase/choose.ts';
import { finishBeforeQuit } from './desktop/finish-before-quit.ts';
import { appId } from './desktop/identity.ts';
import { chooseFile } from './desktop/key-file.ts';
import type { LineFiles } from './desktop/line-files.ts';
import type { Logbook } from './desktop/log.ts';
import { chooseLoginItem } from './desktop/login-item/choose.ts';
import { createLoginItem, type LoginItem } from './desktop/login-item/login-item.ts';
import { tellOfRequests } from './desktop/notifications/tell.ts';
import { openLinksWith } from './desktop/open-link.ts';
import type { Outside } from './desktop/outside.ts';
import { createPause } from './desktop/pause.ts';
import { openRequestWith } from './desktop/permitted-focus.ts';
import type { Popover } from './desktop/popover.ts';
import type { ProfileFiles } from './desktop/profile-files.ts';
import { offerQuickActions } from './desktop/quick-actions.ts';
import { openReports } from './desktop/report/open-reports.ts';
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
import { watchDesktop } from './desktop/watch-desktop.ts';
import type { WaysOut } from './desktop/ways-out.ts';
import { serve } from './ipc.ts';
import { createNet } from './net.ts';
import { openRooms } from './open-rooms.ts';
import { addressKey, userKey } from './people/person.ts';
import { collectAtRest, collectEverything } from './rest.ts';
import { systemClock } from './rhythm.ts';
import type { Rooms } from './rooms.ts';
import { createService } from './service.ts';
import { followChanges, type State, whenever } from './state.ts';
import { dialogWords } from './text/dialog-words.ts';

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
  const { state, files, popover } = ground;
  tellOfKeys(state, isOnWayland(surroundingsOf(app)), process);
  const clipboard = createClipboard(systemClipboard, ClipboardItem);
  const confirm = createConfirm(dialog, popover.holdOpen);
  const releases = releasesFor(app.isPackaged, process.env);
  const { rooms, outside, waysOut } = openRooms(ground, {
    clipboard,
    confirm,
    releases,
    request: (options) => net.request(options),
  });
  const loginItem = createLoginItem(state, chooseLoginItem(app, process));
  const updates = openUpdates(ground, { releases, outside, waysOut, loginItem });
  const service = createService(state, {
    ...rooms,
    ...parts(ground, rooms, outside),
    loginItem,
    updates,
    passage: waysOut.passage,
    pause: await createPause(state, files),
    erase: chooseErase({
      app,
      process,
      state,
      confirm,
      leave: rooms.accounts.leave,
      loginItem,
    }),
  });
  answerThePage(ground, service);

  app.on('will-quit', rooms.stop);
  app.on('will-quit', updates.stop);
  const carryOut = carryOutWith({ state, popover, service });
  tellAndWithdraw(ground, rooms, { service, carryOut });
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
  const trayLookedFor = watchAround(ground);
  // Whether the window is in the taskbar depends on the tray.
  void trayLookedFor.then(popover.prepare);
  void files.tidy();
  const started = Promise.all([rooms.start(), trayLookedFor]);
  if (ground.wish.do === 'open') void started.then(() => welcome(state, popover));
  else comeForward(ground.wish);
  return { carryOut, openLink };
}

interface WithUpdates {
  readonly releases: string;
  readonly outside: Outside;
  readonly waysOut: WaysOut;
  readonly loginItem: Pick<LoginItem, 'moved'>;
}

function openUpdates(
  { state, logbook: { log } }: Ground,
  { releases, outside, waysOut, loginItem }: WithUpdates,
) {
  return chooseUpdates({
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
}

/** What the desktop does for the contract, beside the rooms. */
function parts(ground: Ground, rooms: Rooms, outside: Outside) {
  const { state, files, popover, inApp } = ground;
  return {
    popover,
    shortcut: createShortcut(globalShortcut, state, () => popover.toggle('shortcut')),
    settings: createSettingsKeeper(state, files, ground.settings),
    chooseFile(kind: FileKind) {
      const words = dialogWords[state.getState().language];
      return popover.holdOpen((window) => chooseFile(dialog, window, kind, words));
    },
    copyText: outside.copy,
    reports: openReports({ ...ground, strike: rooms.strikeSecrets, copyText: outside.copy }),
    readLicences: () => readFile(inApp('licences.txt'), 'utf8'),
    quit: () => app.quit(),
  };
}

function answerThePage({ state, logbook, popover }: Ground, service: Service) {
  const follow = (listener: Parameters<typeof followChanges>[1]) => followChanges(state, listener);
  serve(
    contract,
    service,
    { state: { current: state.getState, follow } },
    trusted(appOrigin, popover.owns),
    (question, bug) => logbook.log('a bug', { question, bug: storyOf(bug) }, 'error'),
  );
}

/** Tells of requests, and takes back what nobody would answer before Foyer ends. */
function tellAndWithdraw(
  { state, files, logbook, popover, inApp }: Ground,
  rooms: Rooms,
  { service, carryOut }: { readonly service: Service; readonly carryOut: House['carryOut'] },
) {
  const notifications = tellOfRequests({
    state,
    files,
    log: logbook.log,
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
}

/** Watches the computer and its desktop; resolves when it is known whether a tray shows us. */
function watchAround({ state, run }: Ground) {
  // The system ends us before all is done that is done when somebody quits.
  powerMonitor.on('shutdown', run.endWell);
  watchSurroundings(state, powerMonitor, () => net.isOnline() || reachableOffline(state));
  collectAtRest(state, systemClock, collectEverything);
  return watchDesktop(state, process, (count) => app.setBadgeCount(count));
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

function ourselves(inApp: (path: string) => string) {
  return {
    appName: app.getName(),
    desktopEntry: appId,
    // The notification server reads it from the disk, and knows nothing of archives.
    icon: inApp('main/icons/foyer.png').replace(/\.asar(?=[\\/])/, '.asar.unpacked'),
  };
}
