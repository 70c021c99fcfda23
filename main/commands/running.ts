import {
  type CommandResult,
  type CommandValues,
  failure,
  type Outcome,
  type Problem,
  type QuestionOf,
  success,
} from '../../preload/contract.ts';
import type { Log } from '../net.ts';
import { tellReach } from '../polling.ts';
import { type Confirmation, confirmationFor, confirmationWord, isTyped } from './confirmation.ts';
import type { Naming } from './naming.ts';
import type { Permissions } from './permissions.ts';
import type { Recents } from './recents.ts';
import type { Results } from './results.ts';
import { problemOfChange, send } from './sending.ts';
import type { Speech } from './speech.ts';
import { effectOf, type OpenAccount, type Row, rowOf, type Systems } from './systems.ts';

/** Runs commands, and ends them early. */
interface Running {
  readonly run: (question: QuestionOf<'runCommand'>) => Promise<Outcome<CommandResult>>;
  readonly cancel: (runId: string) => void;
}

interface Parts {
  readonly systems: Systems;
  readonly permissions: Permissions;
  readonly recents: Recents;
  readonly results: Results;
  readonly naming: Naming;
  readonly confirm: (question: Confirmation) => Promise<boolean>;
  readonly told: (accountId: string, problem: Problem | null) => void;
  readonly written?: (accountId: string, name: string) => void;
  readonly speech: () => Speech;
  readonly log: Log;
  readonly now: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

interface Command {
  readonly open: OpenAccount;
  readonly name: string;
  readonly row: Row;
  readonly values: CommandValues;
  readonly signal: AbortSignal;
}

const usualSize = 50;

/**
 * Runs what a form says, after asking the person where something is changed. Problems: those of the
 * call, `refused` (detail: path, reason) for a question that does not fit, `not-confirmed`, and
 * `cancelled`.
 */
export function createRunning(parts: Parts): Running {
  const {
    systems,
    permissions,
    recents,
    results,
    naming,
    confirm,
    told,
    written,
    speech,
    log,
    now,
    sleep,
  } = parts;
  const underWay = new Map<string, AbortController>();

  async function run(
    { accountId, name, values, confirmation }: QuestionOf<'runCommand'>,
    signal: AbortSignal,
  ): Promise<Outcome<CommandResult>> {
    const open = await systems.find(accountId);
    const row = open && rowOf(open.system, name);
    if (!open) return failure('not-signed-in');
    if (!row) return failure('not-found', { name });
    const checked = row.check(values);
    if (!checked.ok) return failure('refused', { ...checked.wrongs[0] });
    const command = { open, name, row, values: withSize(row, values), signal };
    const mayGoOn = await confirmed(command, confirmation);
    return mayGoOn.ok ? ask(command) : mayGoOn;
  }

  async function confirmed(command: Command, typed: string): Promise<Outcome<void>> {
    const { row, name, values, signal, open } = command;
    const effect = effectOf(row, values);
    if (effect === 'reads') return success();
    const said = speech();
    const word = confirmationWord(name, said.words);
    if (effect === 'destroys' && !isTyped(typed, word)) return failure('not-confirmed', { word });
    const question = await confirmationFor(command, naming, said);
    const unsent = { host: open.account.host, done: 'not-sent' };
    if (signal.aborted) return failure('cancelled', unsent);
    const sure = await confirm(question);
    if (signal.aborted) return failure('cancelled', unsent);
    return sure ? success() : failure('not-confirmed');
  }

  async function ask({
    open,
    name,
    row,
    values,
    signal,
  }: Command): Promise<Outcome<CommandResult>> {
    const { id, host } = open.account;
    const began = now();
    const settling = { signal, ...(sleep ? { sleep } : {}) };
    const outcome = await send({ system: open.system, name, values, settling });
    const tookMs = Math.round(now() - began);
    const reads = effectOf(row, values) === 'reads';
    if (!reads) written?.(id, name);
    if (signal.aborted && !outcome.ok) return cancelled(host, outcome.problem);
    log('command', { name, tookMs, problem: outcome.ok ? 'none' : outcome.problem.code });
    permissions.learn(id, name, row, outcome);
    tellReach(outcome, (problem) => told(id, problem));
    if (!outcome.ok) return reads ? outcome : problemOfChange(outcome.problem);
    await recents.used({ accountId: id, name });
    return success(results.keep({ open, name, row, values, tookMs, ...outcome.value }));
  }

  return {
    async run(question) {
      const { runId } = question;
      if (underWay.has(runId)) return failure('refused', { name: 'runId' });
      const controller = new AbortController();
      underWay.set(runId, controller);
      try {
        return await run(question, controller.signal);
      } finally {
        underWay.delete(runId);
      }
    },
    cancel: (runId) => underWay.get(runId)?.abort(),
  };
}

/** Whoever cancels before anything was sent may be told so. */
function cancelled(host: string, { detail }: Problem): Outcome<never> {
  const isUnsent = detail?.['done'] === 'not-sent';
  return failure('cancelled', isUnsent ? { host, done: 'not-sent' } : { host });
}

/** Without a size, nobody could tell where the next page begins. */
function withSize({ description, fields }: Row, values: CommandValues): CommandValues {
  return description.pages && 'size' in fields ? { size: usualSize, ...values } : values;
}
