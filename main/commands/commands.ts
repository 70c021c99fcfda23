import type { Outcome, Problem, Service } from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import type { Person } from '../people/person.ts';
import type { State } from '../state.ts';
import type { Confirmation } from './confirmation.ts';
import type { Source } from './systems.ts';

/** The questions of the contract that are about commands. */
export type CommandService = Pick<
  Service,
  | 'listCommands'
  | 'describeCommand'
  | 'previewCommand'
  | 'runCommand'
  | 'cancelCommand'
  | 'listResultRows'
  | 'copyResult'
  | 'findUserId'
>;

/** What the commands need of the other rooms and of the world. */
export interface Surroundings {
  readonly state: State;
  /** The accounts that are signed in. */
  readonly sources: () => readonly Source[];
  readonly files: {
    readonly read: (name: string) => Promise<unknown>;
    readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
  };
  readonly person: (personId: string) => Person | undefined;
  /** The name of a user of an account, where it is known already. */
  readonly nameOf: (accountId: string, userId: string) => string | undefined;
  /** Asks a pod for the name of a user. */
  readonly lookUp: (
    accountId: string,
    userId: string,
  ) => Promise<Outcome<{ readonly name: string }>>;
  /** Asks the person, with the system's own question; false unless they say yes. */
  readonly confirm: (question: Confirmation) => Promise<boolean>;
  readonly copyText: (text: string) => void;
  readonly told: (accountId: string, problem: Problem | null) => void;
  /** Told after something was sent that may have changed something, whatever came of it. */
  readonly written?: (accountId: string, name: string) => void;
  readonly log: Log;
  /** Milliseconds, at any start. */
  readonly now?: () => number;
  /** Milliseconds. */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** Every operation in a person's hands. Nothing of it is loaded before somebody opens it. */
export function createCommands(surroundings: Surroundings): CommandService {
  let opening: Promise<CommandService> | null = null;

  function office(): Promise<CommandService> {
    opening ??= import('./office.ts').then(({ openOffice }) => openOffice(surroundings));
    return opening;
  }

  return {
    listCommands: async (question) => (await office()).listCommands(question),
    describeCommand: async (question) => (await office()).describeCommand(question),
    previewCommand: async (question) => (await office()).previewCommand(question),
    runCommand: async (question) => (await office()).runCommand(question),
    cancelCommand: async (question) => (await office()).cancelCommand(question),
    listResultRows: async (question) => (await office()).listResultRows(question),
    copyResult: async (question) => (await office()).copyResult(question),
    findUserId: async (question) => (await office()).findUserId(question),
  };
}
