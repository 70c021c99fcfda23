import {
  app,
  ClipboardItem,
  dialog,
  Notification,
  net,
  powerMonitor,
  clipboard as systemClipboard,
} from 'electron';
import { contract, type Service } from '../preload/contract.ts';
import { appOrigin } from './desktop/app-scheme.ts';
import { storyOf } from './desktop/bugs.ts';
import { carryOutWith } from './desktop/carry-out.ts';
import { createClipboard } from './desktop/clipboard.ts';
import { createConfirm } from './desktop/confirm.ts';
import { finishBeforeQuit } from './desktop/finish-before-quit.ts';
import { appId } from './desktop/identity.ts';
import { tellOfRequests } from './desktop/notifications/tell.ts';
import { openRequestWith } from './desktop/permitted-focus.ts';
import type { Popover } from './desktop/popover.ts';
import { surroundingsOf } from './desktop/start/begin.ts';
import { isOnWayland } from './desktop/start/display.ts';
import { reachableOffline, watchSurroundings } from './desktop/surroundings.ts';
import { tellOfKeys } from './desktop/toggle-command.ts';
import type { TrayCommand } from './desktop/tray-row.ts';
import { trusted } from './desktop/trusted.ts';
import { releasesFor } from './desktop/updates/choose.ts';
import { watchDesktop } from './desktop/watch-desktop.ts';
import type { Ground } from './ground.ts';
import { serve } from './ipc.ts';
import { openDesktop } from './open-desktop.ts';
import { openRooms } from './open-rooms.ts';
import { openWaysIn } from './open-ways-in.ts';
import { collectAtRest, collectEverything } from './rest.ts';
import { systemClock } from './rhythm.ts';
import type { Rooms } from './rooms.ts';
import { createService } from './service.ts';
import { followChanges, type State, whenever } from './state.ts';

/** The way in once the house is open. */
interface House {
  readonly carryOut: (command: TrayCommand) => Promise<void>;
  /** Opens the popover where a link of ours leads. */
  readonly openLink: (address: string) => void;
}

/** Opens the rooms to Electron: the contract is served, the desktop is watched, work begins. */
export async function openHouse(ground: Ground): Promise<House> {
  const { state, files, popover, wish } = ground;
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
  const desktop = await openDesktop(ground, { rooms, outside, waysOut, confirm, releases });
  const service = createService(state, { ...rooms, ...desktop });
  answerThePage(ground, service);
  app.on('will-quit', rooms.stop);
  app.on('will-quit', desktop.updates.stop);

  const carryOut = carryOutWith({ state, popover, service });
  tellAndWithdraw(ground, rooms, { service, carryOut });
  const { openLink, comeForward } = openWaysIn(ground, rooms, clipboard);
  // The desktop's own settings may have changed it while nobody looked here.
  whenever(
    state,
    ({ opening }) => opening.visible,
    () => void desktop.loginItem.look(),
  );
  const trayLookedFor = watchAround(ground);
  // Whether the window is in the taskbar depends on the tray.
  void trayLookedFor.then(popover.prepare);
  void files.tidy();
  const started = Promise.all([rooms.start(), trayLookedFor]);
  if (wish.do === 'open') void started.then(() => welcome(state, popover));
  else comeForward(wish);
  return { carryOut, openLink };
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
  rooms: Pick<Rooms, 'finish' | 'atRest'>,
  { service, carryOut }: { readonly service: Service } & Pick<House, 'carryOut'>,
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
    () => rooms.atRest().then(files.settled),
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

function ourselves(inApp: (path: string) => string) {
  return {
    appName: app.getName(),
    desktopEntry: appId,
    // The notification server reads it from the disk, and knows nothing of archives.
    icon: inApp('main/icons/foyer.png').replace(/\.asar(?=[\\/])/, '.asar.unpacked'),
  };
}
