import type { OwnPresence, ProxyQuestion, Update } from './desktop-model.ts';
import type { Problem } from './outcome.ts';
import type { OutgoingRequest } from './reach-model.ts';
import type { LanguageTag, Policy, Settings } from './settings-model.ts';
import type { Invitation } from './spaces-model.ts';
import type { PresenceCategory, SystemName } from './system-model.ts';

export * from './desktop-model.ts';
export * from './settings-model.ts';
export * from './system-model.ts';

export const capabilities = [
  'presence',
  'whole-presence',
  'set-presence',
  'requests',
  'answer-requests',
  'direct-space',
  'new-space',
  'chat',
  'directory',
] as const;

/**
 * What an account may do; the UI offers this and nothing else. `whole-presence` is that of everybody
 * at once, without which people are asked for one by one.
 */
export type Capability = (typeof capabilities)[number];

/** How an account signed in, and signs in again. */
export type SignInWay =
  | 'browser'
  | 'guest'
  | 'service-app'
  | 'key'
  | 'certificate'
  | 'session-token';

/** The truth about an account's connection. Times are milliseconds since 1970. */
export type AccountStatus =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected'; readonly since: number }
  | { readonly kind: 'refreshing' }
  | { readonly kind: 'offline'; readonly since: number; readonly problem: Problem }
  | { readonly kind: 'signed-out'; readonly problem: Problem };

/** What a sign-in at a pod was made with, to fill in its form again: names and paths, no secret. */
export interface PodSignIn {
  readonly podUrl: string;
  readonly username: string;
  readonly keyFile: string;
  readonly certificate: {
    /** Empty where that is the pod itself. */
    readonly sessionAuthUrl: string;
    readonly certificateFile: string;
    readonly keyFile: string;
    readonly authorityFile: string;
  } | null;
}

/** One signed-in identity in one system. */
export interface Account {
  readonly id: string;
  readonly system: SystemName;
  readonly way: SignInWay;
  /** The person's own display name there: hostile text like every name. */
  readonly name: string;
  readonly address: string;
  readonly host: string;
  readonly status: AccountStatus;
  readonly capabilities: readonly Capability[];
  /** Of an account of a pod. */
  readonly podSignIn?: PodSignIn;
  /** Where its token is kept; `memory` is forgotten when Foyer ends, `key-file` needs no token. */
  readonly kept: 'keychain' | 'memory' | 'key-file';
}

/** What a connection request can be answered with. */
export type Answer = 'accept' | 'reject';

/** How far the answer to a request is. */
export type AnswerProgress =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'answering'; readonly answer: Answer }
  | { readonly kind: 'waiting-for-network'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly answer: Answer; readonly problem: Problem };

/** Somebody knocking. `id` is stable for one asking: it changes when they ask again. */
export interface ConnectionRequest {
  readonly id: string;
  readonly accountId: string;
  readonly userId: string;
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly address: string;
  readonly firstRequestedAt: number | null;
  readonly updatedAt: number | null;
  readonly timesAsked: number;
  readonly progress: AnswerProgress;
}

/** A stretch of letters that matched what was typed: UTF-16 units, end exclusive. */
export interface Mark {
  readonly field: 'name' | 'address' | 'company';
  readonly from: number;
  readonly to: number;
}

/** A person as a row in the popover. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly company: string;
  readonly title: string;
  readonly systems: readonly SystemName[];
  /** null: no account of ours can tell. */
  readonly presence: PresenceCategory | null;
  readonly favourite: boolean;
  /** `directory`: not known before, found by asking the systems; always below who was known. */
  readonly group: 'favourites' | 'recents' | 'everyone' | 'results' | 'directory';
  readonly marks: readonly Mark[];
}

/** A stretch of the list of people, and how long the whole list is. */
export interface PeoplePage {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly PersonRow[];
  /** Whether the systems' directories are still being asked for more. */
  readonly asking: boolean;
}

/** A person the tray menu offers: recently reached. */
interface RecentPerson {
  readonly id: string;
  readonly name: string;
}

/** The state of the keychain of this session, not of one item in it. */
export type KeychainState = 'unknown' | 'ready' | 'locked' | 'unavailable';

/** `requested`: registered, never yet fired; `working`: it has really fired. */
export interface ShortcutState {
  readonly accelerator: string;
  readonly status: 'requested' | 'working' | 'taken' | 'invalid';
  /** Who decides about keys: on Wayland the desktop, which may ask first and give other ones. */
  readonly managedBy: 'foyer' | 'desktop';
  /** What a desktop's own settings can bind a key to; null where there is no such thing. */
  readonly command: string | null;
}

/** A sign-in under way. */
export interface SignIn {
  readonly system: SystemName;
  readonly step: 'in-browser' | 'checking';
}

/** Where the popover shall be when it opens; `count` grows by one with each opening. */
export interface Opening {
  readonly count: number;
  readonly visible: boolean;
  /** The search has a query when somebody was named on the command line. */
  readonly aim:
    | { readonly view: 'search'; readonly query?: string }
    | { readonly view: 'request'; readonly requestId: string }
    | { readonly view: 'person'; readonly personId: string }
    | { readonly view: 'invitation' }
    | { readonly view: 'outgoing' }
    | { readonly view: 'accounts' }
    | { readonly view: 'settings' }
    /** What a proxy asks, above the search. */
    | { readonly view: 'proxy' }
    | { readonly view: 'report' };
}

export const fileKinds = ['key', 'certificate', 'authority'] as const;

/** What a file that somebody chooses shall hold. */
export type FileKind = (typeof fileKinds)[number];

/** The one truth: everything a window, tray or notification shows derives from it. */
export interface AppState {
  readonly accounts: readonly Account[];
  readonly requests: readonly ConnectionRequest[];
  /** `revision` grows whenever a row of anybody may have changed: ask again for what is on show. */
  readonly people: { readonly revision: number; readonly total: number; readonly loading: boolean };
  readonly recents: readonly RecentPerson[];
  /** Connections we asked for that are not accepted. */
  readonly outgoing: readonly OutgoingRequest[];
  /** An invitation that came by itself: clicked, or found in the clipboard. */
  readonly invitation: Invitation | null;
  readonly signIn: SignIn | null;
  /** Of each account that can tell. */
  readonly ownPresence: readonly OwnPresence[];
  /** A proxy that waits for an answer; null: none does. */
  readonly proxy: ProxyQuestion | null;
  readonly update: Update;
  readonly keychain: KeychainState;
  /** Whether a client secret is kept for Avaya Cloud; the secret itself never leaves main. */
  readonly clientSecretKept: boolean;
  readonly shortcut: ShortcutState;
  /** Whether a tray shows our icon; false only when that was found out. */
  readonly tray: 'unknown' | 'present' | 'absent';
  readonly surroundings: { readonly online: boolean; readonly awake: boolean };
  readonly opening: Opening;
  /** Until when nobody is told of requests, in milliseconds since 1970; null: they are. */
  readonly pausedUntil: number | null;
  /** Whether the desktop itself holds notifications back: its do-not-disturb is on. */
  readonly heldBack: boolean;
  /** Whether the system shows none of our notifications; true only when that was found out. */
  readonly notificationsRefused: boolean;
  /** Whether the desktop starts Foyer at login, as the desktop itself says. */
  readonly loginItem: 'unknown' | 'on' | 'off';
  readonly settings: Settings;
  /** What everything is said in: the chosen language, or the system's. */
  readonly language: LanguageTag;
  readonly policy: Policy;
  /** Something that failed where no view was open to say so. */
  readonly notice: Problem | null;
  readonly about: {
    readonly version: string;
    readonly electron: string;
    /** The Electron that this version is meant to run on, where that is another. */
    readonly meantFor?: string;
    /** Chromium runs without its sandbox. */
    readonly unsandboxed?: true;
    readonly keptIn: string;
  };
}
