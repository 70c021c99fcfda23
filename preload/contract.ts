import * as account from './account-guards.ts';
import {
  commandKey,
  commandQuestion,
  commandRun,
  copyQuestion,
  rowsQuestion,
} from './command-guards.ts';
import type {
  CommandForm,
  CommandPreview,
  CommandResult,
  CommandRow,
  ResultCell,
} from './command-model.ts';
import type { ProblemReport } from './desktop-model.ts';
import {
  either,
  type Guard,
  type Guarded,
  literal,
  nothing,
  oneOf,
  shape,
  text,
  yesOrNo,
} from './guards.ts';
import { type AppState, type FileKind, fileKinds, type PeoplePage } from './model.ts';
import type { Outcome } from './outcome.ts';
import * as asks from './people-guards.ts';
import type { InCommon, PersonCard, Reached, Way } from './reach-model.ts';
import { settingsChange } from './settings-guards.ts';
import type { Invitation, JoinedSpace, MembersPage, NewSpace, SpacesPage } from './spaces-model.ts';

export * from './command-model.ts';
export * from './model.ts';
export * from './outcome.ts';
export * from './reach-model.ts';
export * from './spaces-model.ts';

declare const asked: unique symbol;
declare const replied: unique symbol;

/** A question of the renderer: its payload's guard, and the type of main's reply. */
interface Ask<Question, Reply> {
  readonly kind: 'ask';
  /** Whether a payload from the other side may be taken for a `Question`. */
  readonly guard: (payload: unknown) => boolean;
  readonly [asked]?: Question;
  readonly [replied]?: Reply;
}

/** A value that main owns: a snapshot when subscribed, then only the slices that changed. */
interface Feed<Value> {
  readonly kind: 'feed';
  readonly [replied]?: Value;
}

const ask = <Question, Reply>(guard: Guard<Question>): Ask<Question, Reply> => ({
  kind: 'ask',
  guard,
});
const feed = <Value>(): Feed<Value> => ({ kind: 'feed' });

/**
 * The wall with the door: all that the renderer may ask of main, as values. Types, the preload
 * bridge, main's registration and the tests derive from it.
 */
export const contract = {
  state: feed<AppState>(),

  listPeople: ask<Guarded<typeof asks.peopleQuestion>, PeoplePage>(asks.peopleQuestion),
  setFavourite: ask<Guarded<typeof asks.favouriteChoice>, void>(asks.favouriteChoice),
  /** All ways to a person, best first. */
  listWays: ask<Guarded<typeof asks.waysQuestion>, readonly Way[]>(asks.waysQuestion),
  /** Goes a way to a person, the best one unless said; the way chosen by hand is remembered. */
  reach: ask<Guarded<typeof asks.reachQuestion>, Reached>(asks.reachQuestion),
  /** Opens one chat with several people, or the form of a new space with all of them. */
  reachGroup: ask<Guarded<typeof asks.groupQuestion>, Reached>(asks.groupQuestion),
  describePerson: ask<Guarded<typeof asks.personId>, PersonCard>(asks.personId),
  /** Asks the systems what is in common; slower than the card itself. */
  listInCommon: ask<Guarded<typeof asks.personId>, InCommon>(asks.personId),
  /** Takes one user out of a person who was joined wrongly; they stay apart from then on. */
  separatePerson: ask<Guarded<typeof asks.separation>, void>(asks.separation),
  /** Joins again what was separated by hand. */
  rejoinPerson: ask<Guarded<typeof asks.personId>, void>(asks.personId),
  /** `declined-before` when it was declined and `again` is not said; nothing is sent then. */
  askForConnection: ask<Guarded<typeof asks.connectQuestion>, void>(asks.connectQuestion),

  listSpaces: ask<Guarded<typeof asks.spacesQuestion>, SpacesPage>(asks.spacesQuestion),
  listMembers: ask<Guarded<typeof asks.membersQuestion>, MembersPage>(asks.membersQuestion),
  /** Takes all members of a space among our people; says how many are new. */
  addMembers: ask<Guarded<typeof asks.spaceKey>, { readonly added: number }>(asks.spaceKey),
  /** Stops taking them; whoever came so far stays. */
  cancelAddMembers: ask<Guarded<typeof asks.spaceKey>, void>(asks.spaceKey),
  openSpace: ask<Guarded<typeof asks.spaceKey>, void>(asks.spaceKey),
  createSpace: ask<Guarded<typeof asks.newSpaceQuestion>, NewSpace>(asks.newSpaceQuestion),
  /** Invites to a space that is there: whoever could not be invited when it was made. */
  inviteToSpace: ask<Guarded<typeof asks.inviteQuestion>, NewSpace>(asks.inviteQuestion),
  /** Opens the mail of a space just made in the mail program; copies it where it is too long. */
  sendMail: ask<{ readonly spaceId: string }, 'opened' | 'copied'>(
    shape({ spaceId: text(1, 200) }),
  ),
  copyFromSpace: ask<Guarded<typeof asks.mailQuestion>, void>(asks.mailQuestion),

  /** Reads what was typed, pasted or dropped; null when it is no invitation. Nothing is sent. */
  readInvitation: ask<Guarded<typeof asks.invitationText>, Invitation | null>(asks.invitationText),
  /**
   * Joins the space of an invitation and opens it. `password-needed` and `password-wrong`: the space
   * has a PIN; `invitation-unknown`, `invitation-refused`: the other ways may still lead in.
   */
  joinInvitation: ask<Guarded<typeof asks.joinQuestion>, JoinedSpace>(asks.joinQuestion),
  dismissInvitation: ask<Guarded<typeof asks.invitationId>, void>(asks.invitationId),

  answerRequest: ask<Guarded<typeof asks.requestAnswer>, void>(asks.requestAnswer),
  /** Shows who knocks in the Symphony client, where this session may not answer. */
  openInSymphony: ask<{ readonly requestId: string }, void>(shape({ requestId: text(1, 200) })),

  signInToSpaces: ask<undefined, void>(nothing),
  signInToSymphony: ask<Guarded<typeof account.symphonySignIn>, void>(account.symphonySignIn),
  signInWithCertificate: ask<Guarded<typeof account.certificateSignIn>, void>(
    account.certificateSignIn,
  ),
  signInAsGuest: ask<{ readonly displayName: string }, void>(shape({ displayName: text(1, 100) })),
  signInAsServiceApp: ask<Guarded<typeof account.serviceAppSignIn>, void>(account.serviceAppSignIn),
  cancelSignIn: ask<undefined, void>(nothing),
  copySignInLink: ask<undefined, void>(nothing),
  /** Opens the system's file dialog; null when the person chose nothing. */
  chooseFile: ask<{ readonly kind: FileKind }, string | null>(shape({ kind: oneOf(fileKinds) })),
  signOut: ask<{ readonly accountId: string }, void>(shape({ accountId: text(1, 200) })),
  refresh: ask<undefined, void>(nothing),
  /** Moves an account to another place among the accounts, 0 being the first. */
  moveAccount: ask<Guarded<typeof account.accountMove>, void>(account.accountMove),
  setOwnPresence: ask<Guarded<typeof account.presenceChoice>, void>(account.presenceChoice),
  /** Says to the proxy that waits who we are; null leaves it unanswered. */
  answerProxy: ask<Guarded<typeof account.proxyAnswer>, void>(account.proxyAnswer),

  /** Every operation of every account that fits the query, best or most useful first. */
  listCommands: ask<{ readonly query: string }, readonly CommandRow[]>(
    shape({ query: text(0, 200) }),
  ),
  describeCommand: ask<Guarded<typeof commandKey>, CommandForm>(commandKey),
  /** What a form would do, and what is wrong in it. Nothing is sent. */
  previewCommand: ask<Guarded<typeof commandQuestion>, CommandPreview>(commandQuestion),
  /** Asks the person first where something is changed, and ends when the server has answered. */
  runCommand: ask<Guarded<typeof commandRun>, CommandResult>(commandRun),
  cancelCommand: ask<{ readonly runId: string }, void>(shape({ runId: text(1, 50) })),
  /** Further rows of a table of the last result. */
  listResultRows: ask<Guarded<typeof rowsQuestion>, readonly (readonly ResultCell[])[]>(
    rowsQuestion,
  ),
  copyResult: ask<Guarded<typeof copyQuestion>, void>(copyQuestion),
  /** The user id of a person in the system of an account. */
  findUserId: ask<{ readonly accountId: string; readonly personId: string }, string>(
    shape({ accountId: text(1, 200), personId: text(1, 200) }),
  ),

  changeSettings: ask<Guarded<typeof settingsChange>, void>(settingsChange),
  /** Takes the last change of the settings back. */
  undoSettings: ask<undefined, void>(nothing),
  /** Tells of no request for a while; null ends that. */
  pauseNotifications: ask<{ readonly length: 'hour' | 'tomorrow' | null }, void>(
    shape({ length: either(oneOf(['hour', 'tomorrow']), literal(null)) }),
  ),
  /** Has the desktop start Foyer when somebody logs in, or not any more. */
  setLoginItem: ask<{ readonly on: boolean }, void>(shape({ on: yesOrNo })),
  setShortcut: ask<{ readonly accelerator: string }, void>(shape({ accelerator: text(1, 100) })),
  /** While a key is being recorded, the registered one must not fire. */
  recordShortcut: ask<{ readonly recording: boolean }, void>(shape({ recording: yesOrNo })),
  /** An empty secret removes the kept one. */
  setClientSecret: ask<{ readonly clientSecret: string }, void>(
    shape({ clientSecret: text(0, 1_000) }),
  ),
  checkKeychain: ask<undefined, void>(nothing),
  dismissNotice: ask<undefined, void>(nothing),
  /** Copies what is shown, like an address. */
  copyText: ask<{ readonly text: string }, void>(shape({ text: text(1, 2_000) })),
  /** Keeps what is on show, in the page's own words, for the page that comes after one that broke. */
  keepShown: ask<{ readonly shown: string }, void>(shape({ shown: text(0, 20_000) })),
  /** What was kept in this opening of the popover; null when nothing was. */
  recallShown: ask<undefined, string | null>(nothing),
  /** Keeps what was typed and not sent, without its secrets, for the page that comes after this one. */
  keepDrafts: ask<{ readonly drafts: string }, void>(shape({ drafts: text(0, 100_000) })),
  /** What was kept since Foyer started; null when nothing was. */
  recallDrafts: ask<undefined, string | null>(nothing),
  hidePopover: ask<undefined, void>(nothing),
  /** The licences of everything that Foyer is made of, in full. */
  readLicences: ask<undefined, string>(nothing),
  /** What a report of a problem would say: no secret, and no whole address of anybody. */
  prepareReport: ask<undefined, ProblemReport>(nothing),
  copyReport: ask<undefined, void>(nothing),
  /** Saves the report prepared last where the person chooses; null when they chose nowhere. */
  saveReport: ask<undefined, string | null>(nothing),
  checkForUpdates: ask<undefined, void>(nothing),
  /** Ends Foyer, and starts the newer version that is ready; opens its page where it is only told. */
  installUpdate: ask<undefined, void>(nothing),
  /** Signs out everywhere, removes all that Foyer keeps on this computer, and quits. */
  eraseEverything: ask<undefined, void>(nothing),
  quit: ask<undefined, void>(nothing),
} as const;

/** Every question and every feed by its name. */
export type Contract = typeof contract;
type AskName = {
  [Name in keyof Contract]: Contract[Name]['kind'] extends 'ask' ? Name : never;
}[keyof Contract];
type FeedName = Exclude<keyof Contract, AskName>;

/** What a question carries. */
export type QuestionOf<Name extends AskName> =
  Contract[Name] extends Ask<infer Question, unknown> ? Question : never;
/** What its good reply carries. */
type ReplyOf<Name extends AskName> =
  Contract[Name] extends Ask<unknown, infer Reply> ? Reply : never;
/** What a feed delivers: first everything, then what changed. */
type ValueOf<Name extends FeedName> = Contract[Name] extends Feed<infer Value> ? Value : never;

type Payload<Question> = [Question] extends [undefined] ? [] : [question: Question];

/** What the renderer sees: one frozen object of functions. */
export type Bridge = {
  readonly [Name in AskName]: (
    ...question: Payload<QuestionOf<Name>>
  ) => Promise<Outcome<ReplyOf<Name>>>;
} & {
  readonly [Name in FeedName]: (listener: (change: Partial<ValueOf<Name>>) => void) => () => void;
};

/** What main must answer, all of it, or it does not compile. */
export type Service = {
  readonly [Name in AskName]: (
    ...question: Payload<QuestionOf<Name>>
  ) => Promise<Outcome<ReplyOf<Name>>> | Outcome<ReplyOf<Name>>;
};
