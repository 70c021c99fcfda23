import {
  type FileKind,
  failure,
  type Outcome,
  type QuestionOf,
  type Service,
  success,
} from '../preload/contract.ts';
import type { CommandService } from './commands/commands.ts';
import type { Popover } from './desktop/popover.ts';
import type { SettingsKeeper } from './desktop/settings/keeper.ts';
import type { SpacesService } from './launch/spaces/spaces.ts';
import type { State } from './state.ts';

type Done = Promise<Outcome<void>> | Outcome<void>;

/** What the rooms and the desktop answer the contract with. */
interface Answering {
  readonly accounts: {
    readonly signInToSpaces: () => Done;
    readonly signInToSymphony: (question: QuestionOf<'signInToSymphony'>) => Done;
    readonly signInWithCertificate: (question: QuestionOf<'signInWithCertificate'>) => Done;
    readonly signInAsGuest: (question: QuestionOf<'signInAsGuest'>) => Done;
    readonly signInAsServiceApp: (question: QuestionOf<'signInAsServiceApp'>) => Done;
    readonly cancelSignIn: () => Done;
    readonly copySignInLink: () => Done;
    readonly signOut: (accountId: string) => Done;
    readonly move: (accountId: string, to: number) => Done;
    readonly setClientSecret: (secret: string) => Done;
    readonly checkKeychain: () => Done;
  };
  readonly people: Pick<
    Service,
    | 'listPeople'
    | 'setFavourite'
    | 'describePerson'
    | 'listInCommon'
    | 'separatePerson'
    | 'rejoinPerson'
  >;
  readonly presence: Pick<Service, 'setOwnPresence'>;
  readonly requests: Pick<Service, 'answerRequest'>;
  readonly outgoing: Pick<Service, 'askForConnection'>;
  readonly launch: Pick<Service, 'listWays' | 'reach' | 'reachGroup'> & {
    readonly openInSymphony: (requestId: string) => Promise<Outcome<void>>;
  };
  readonly spaces: SpacesService;
  readonly invitations: Pick<Service, 'readInvitation' | 'joinInvitation' | 'dismissInvitation'>;
  readonly commands: CommandService;
  readonly settings: SettingsKeeper;
  readonly pause: { readonly set: (length: 'hour' | 'tomorrow' | null) => Done };
  readonly loginItem: { readonly set: (on: boolean) => Done };
  readonly updates: { readonly check: () => Done; readonly install: () => Done };
  readonly shortcut: {
    readonly change: (accelerator: string) => Outcome<void>;
    readonly pause: (paused: boolean) => void;
  };
  readonly popover: Pick<
    Popover,
    'hide' | 'keepShown' | 'recallShown' | 'keepDrafts' | 'recallDrafts'
  >;
  readonly passage: {
    readonly answer: (who: QuestionOf<'answerProxy'>) => Done;
    readonly askAgain: () => void;
  };
  /** Asks every system anew, at once. */
  readonly refresh: () => void;
  readonly chooseFile: (kind: FileKind) => Promise<string | null>;
  readonly copyText: (text: string) => void;
  readonly readLicences: () => Promise<string>;
  readonly reports: Pick<Service, 'prepareReport' | 'copyReport' | 'saveReport'>;
  readonly erase: () => Done;
  readonly quit: () => void;
}

/** Answers every question of the contract by calling the room it belongs to. */
export function createService(state: State, rooms: Answering): Service {
  const {
    accounts,
    people,
    requests,
    launch,
    spaces,
    invitations,
    commands,
    settings,
    shortcut,
    popover,
  } = rooms;
  return {
    listPeople: people.listPeople,
    setFavourite: people.setFavourite,
    describePerson: people.describePerson,
    listInCommon: people.listInCommon,
    separatePerson: people.separatePerson,
    rejoinPerson: people.rejoinPerson,
    listWays: launch.listWays,
    reach: launch.reach,
    reachGroup: launch.reachGroup,
    setOwnPresence: rooms.presence.setOwnPresence,
    answerRequest: requests.answerRequest,
    askForConnection: rooms.outgoing.askForConnection,
    ...spaces,
    readInvitation: invitations.readInvitation,
    joinInvitation: invitations.joinInvitation,
    dismissInvitation: invitations.dismissInvitation,
    openInSymphony: ({ requestId }) => launch.openInSymphony(requestId),

    signInToSpaces: () => accounts.signInToSpaces(),
    signInToSymphony: (question) => accounts.signInToSymphony(question),
    signInWithCertificate: (question) => accounts.signInWithCertificate(question),
    signInAsGuest: (question) => accounts.signInAsGuest(question),
    signInAsServiceApp: (question) => accounts.signInAsServiceApp(question),
    cancelSignIn: () => accounts.cancelSignIn(),
    copySignInLink: () => accounts.copySignInLink(),
    signOut: ({ accountId }) => accounts.signOut(accountId),
    moveAccount: ({ accountId, to }) => accounts.move(accountId, to),
    setClientSecret: ({ clientSecret }) => accounts.setClientSecret(clientSecret),
    checkKeychain: () => accounts.checkKeychain(),
    chooseFile: async ({ kind }) => success(await rooms.chooseFile(kind)),
    refresh: () =>
      done(() => {
        rooms.passage.askAgain();
        rooms.refresh();
      }),
    answerProxy: (who) => rooms.passage.answer(who),

    ...commands,

    changeSettings: (change) => settings.change(change),
    setShortcut: async ({ accelerator }) => {
      const { managed } = state.getState().policy;
      if (managed.includes('shortcut')) return failure('setting-managed', { setting: 'shortcut' });
      const taken = shortcut.change(accelerator);
      return taken.ok ? settings.change({ shortcut: accelerator }) : taken;
    },
    pauseNotifications: ({ length }) => rooms.pause.set(length),
    setLoginItem: ({ on }) => rooms.loginItem.set(on),
    undoSettings: () => settings.undo((before) => shortcut.change(before.shortcut)),
    recordShortcut: ({ recording }) => done(() => shortcut.pause(recording)),
    dismissNotice: () => done(() => state.setState({ notice: null })),
    copyText: ({ text }) => done(() => rooms.copyText(text)),
    keepShown: ({ shown }) => done(() => popover.keepShown(shown)),
    recallShown: () => success(popover.recallShown()),
    keepDrafts: ({ drafts }) => done(() => popover.keepDrafts(drafts)),
    recallDrafts: () => success(popover.recallDrafts()),
    hidePopover: () => done(popover.hide),
    readLicences: async () => success(await rooms.readLicences()),
    checkForUpdates: () => rooms.updates.check(),
    installUpdate: () => rooms.updates.install(),
    ...rooms.reports,
    eraseEverything: () => rooms.erase(),
    quit: () => done(rooms.quit),
  };
}

function done(work: () => void): Outcome<void> {
  work();
  return success();
}
