import type { Confirmation } from '../../../main/commands/confirmation.ts';
import { openOffice } from '../../../main/commands/office.ts';
import type { System } from '../../../main/commands/systems.ts';
import type { Values } from '../../../main/net/question.ts';
import { podRows } from '../../../main/pod/operations.ts';
import { spacesRows } from '../../../main/spaces/operations.ts';
import {
  type CommandValues,
  failure,
  type Outcome,
  type Problem,
  success,
} from '../../../preload/contract.ts';
import { connected, stateWith } from '../a-state.ts';

export const pod = 'symphony:1@home.example';
export const cloud = 'spaces:2@home.example';

type Answer = (name: string, question: Values, signal?: AbortSignal) => unknown;

/** An office over one pod and one Spaces, whose servers answer as told. */
export function office(answer: Answer = () => success({})) {
  const sent: { name: string; question: Values }[] = [];
  const confirmations: Confirmation[] = [];
  const copied: string[] = [];
  const files = new Map<string, unknown>();
  const told: (Problem | null)[] = [];
  let sure = true;
  const systemWith = (rows: System['rows']): System => ({
    rows,
    restUrl: 'https://rest.example',
    ask: async (name, question, manner) => {
      sent.push({ name, question });
      return (await answer(name, question, manner?.signal)) as Outcome<unknown>;
    },
  });
  const systems = { [pod]: systemWith(podRows()), [cloud]: systemWith(spacesRows()) };
  const sources = Object.entries(systems).map(([accountId, system]) => ({
    accountId,
    client: { whole: async () => system },
  }));
  const state = stateWith(connected(pod), connected(cloud));
  const desk = openOffice({
    state,
    sources: () => sources,
    files: {
      read: async (name) => files.get(name),
      async write(name, value) {
        files.set(name, value);
        return success();
      },
    },
    person: () => undefined,
    nameOf: (_account, userId) => (userId === '7' ? 'Rosa Weber' : undefined),
    lookUp: async (_account, userId) =>
      userId === '8' ? success({ name: 'Ana\u202e Carvalho' }) : failure('not-found'),
    async confirm(question) {
      confirmations.push(question);
      return sure;
    },
    copyText: (text) => void copied.push(text),
    told: (_account, problem) => void told.push(problem),
    log: () => {},
    now: () => 0,
  });
  return {
    ...desk,
    state,
    sent,
    confirmations,
    copied,
    files,
    told,
    says: (answer_: boolean) => {
      sure = answer_;
    },
    run: (name: string, values: CommandValues = {}, confirmation = '', accountId = pod) =>
      desk.runCommand({ accountId, name, runId: crypto.randomUUID(), values, confirmation }),
    names: async (query: string) => {
      const listed = await desk.listCommands({ query });
      return listed.ok ? listed.value.map(({ name }) => name) : [];
    },
  };
}

/** The value of a good end; anything else fails the test. */
export function good<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
