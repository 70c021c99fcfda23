import { failure, type Outcome, success } from '../../preload/contract.ts';
import { isVaultMessage, type VaultMessage, type VaultQuestion } from './vault-protocol.ts';

/** The process that holds the keychain, as much of it as is needed to talk with it. */
export interface VaultProcess {
  readonly postMessage: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
}

/** How the vault process is started, and how long it is waited for (all in milliseconds). */
export interface VaultTerms {
  readonly fork: () => VaultProcess;
  /** For one answer of a running process; then the keychain counts as locked. 2,500 unless said. */
  readonly timeoutMs?: number;
  /** For a new process to say that it runs; 10,000 unless said. */
  readonly startMs?: number;
  /** Without a question; then the process ends. 10,000 unless said. */
  readonly idleMs?: number;
}

/** A question without its number; `patienceMs` when a person is there to unlock the keychain. */
export type VaultCall = Omit<VaultQuestion, 'id'> & { readonly patienceMs?: number };

/** Asks the vault process, one question at a time. */
export interface VaultCalls {
  readonly ask: (call: VaultCall) => Promise<Outcome<string | null>>;
  readonly stop: () => void;
}

interface Running {
  readonly process: VaultProcess;
  /** It has said that it runs. */
  ready: boolean;
  /** It has answered before. */
  served: boolean;
  /** Who waits for its next word; `undefined` is the word that it ended. */
  hear: (message: unknown) => void;
}

/**
 * Starts the vault process when there is a question, kills it when an answer does not come, and
 * ends it when nothing is asked. Problems: `keychain-locked` and `keychain-unavailable` (detail:
 * reason). What fails in a process that has served before is tried once more in a new one: a
 * keychain service that was restarted leaves the old process with dead handles.
 */
export function createVaultCalls(terms: VaultTerms): VaultCalls {
  const { fork, timeoutMs = 2_500, startMs = 10_000, idleMs = 10_000 } = terms;
  let running: Running | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  let stopped = false;

  function end() {
    clearTimeout(idle);
    const ended = running;
    running = undefined;
    ended?.process.kill();
  }

  function start(): Running {
    const nobody = () => undefined;
    const started: Running = { process: fork(), ready: false, served: false, hear: nobody };
    started.process.onMessage((message) => started.hear(message));
    started.process.onExit(() => {
      if (running === started) running = undefined;
      started.hear(undefined);
    });
    running = started;
    return started;
  }

  async function askOnce(call: VaultCall): Promise<Outcome<string | null>> {
    if (stopped) return unavailable('ended');
    clearTimeout(idle);
    const asked = running ?? start();
    const { patienceMs = timeoutMs, ...question } = call;
    const outcome = await exchange(asked, { ...question, id: ++lastId }, { patienceMs, startMs });
    if (outcome.ok) {
      asked.served = true;
      idle = setTimeout(end, idleMs);
      return outcome;
    }
    if (running === asked) end();
    const mayBeStale = !stopped && asked.served && outcome.problem.code === 'keychain-unavailable';
    return mayBeStale ? askOnce(call) : outcome;
  }

  return {
    ask(call) {
      const outcome = turn.then(() => askOnce(call));
      turn = outcome.catch(() => undefined);
      return outcome;
    },
    stop() {
      stopped = true;
      end();
    },
  };
}

function exchange(
  asked: Running,
  question: VaultQuestion,
  limits: { readonly patienceMs: number; readonly startMs: number },
): Promise<Outcome<string | null>> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const settle = (outcome: Outcome<string | null>) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const waitForAnswer = () => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(failure('keychain-locked')), limits.patienceMs);
    };
    const heard = (message: VaultMessage) => {
      if (message.kind === 'ready') {
        asked.ready = true;
        waitForAnswer();
      } else if (message.id === question.id) {
        settle(message.kind === 'done' ? success(message.value) : refused(message.reason));
      }
    };
    timer = setTimeout(() => settle(unavailable('did not start')), limits.startMs);
    if (asked.ready) waitForAnswer();
    asked.hear = (message) => {
      if (message === undefined) settle(unavailable('ended'));
      if (isVaultMessage(message)) heard(message);
    };
    asked.process.postMessage(question);
  });
}

/** A keychain that says no because a person did not unlock it is locked, any other is unavailable. */
function refused(reason: string): Outcome<never> {
  return /locked|dismissed|cancel|interaction is not allowed/i.test(reason)
    ? failure('keychain-locked')
    : unavailable(reason);
}

function unavailable(reason: string): Outcome<never> {
  return failure('keychain-unavailable', { reason });
}
