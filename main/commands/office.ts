import { failure, success } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import { createCatalogue } from './catalogue.ts';
import type { CommandService, Surroundings } from './commands.ts';
import { formOf } from './form.ts';
import { createNaming } from './naming.ts';
import { createPermissions } from './permissions.ts';
import { previewOf } from './preview.ts';
import { createRecents } from './recents.ts';
import { createResults } from './results.ts';
import { createRunning } from './running.ts';
import { speechIn } from './speech.ts';
import { createSystems, rowOf } from './systems.ts';
import { createUserIds } from './user-ids.ts';

/** Where commands are listed, described, run and their results kept. */
export function openOffice(surroundings: Surroundings): CommandService {
  const { state, sources, files, person, lookUp, copyText } = surroundings;
  const { now = () => performance.now() } = surroundings;
  const nameOf = (accountId: string, userId: string) =>
    ourName(state, accountId, userId) ?? surroundings.nameOf(accountId, userId);
  const language = () => state.getState().language;
  const speech = () => speechIn(language());
  const words = () => speech().words;
  const systems = createSystems(state, sources);
  const permissions = createPermissions();
  const recents = createRecents(files);
  const results = createResults(nameOf, speech);
  // The popover begins anew when it is opened again: nobody can look at that answer any more.
  state.subscribe((now, before) => {
    if (before.opening.visible && !now.opening.visible) results.forget();
  });
  const naming = createNaming({ knownUser: nameOf, lookUp, words });
  const catalogue = createCatalogue({ systems, permissions, recents, language });
  const findUserId = createUserIds({ systems, person });
  const running = createRunning({
    ...surroundings,
    systems,
    permissions,
    recents,
    results,
    naming,
    speech,
    now,
  });

  async function find(accountId: string, name: string) {
    const open = await systems.find(accountId);
    if (!open) return failure('not-signed-in');
    const row = rowOf(open.system, name);
    return row ? success({ open, row }) : failure('not-found', { name });
  }

  return {
    listCommands: async ({ query }) => success(await catalogue.list(query)),
    async describeCommand({ accountId, name }) {
      const found = await find(accountId, name);
      return found.ok ? success(formOf(found.value.open, name, found.value.row, speech())) : found;
    },
    async previewCommand({ accountId, name, values }) {
      const found = await find(accountId, name);
      return found.ok ? success(previewOf(name, found.value.row, values, words())) : found;
    },
    runCommand: running.run,
    cancelCommand: ({ runId }) => success(running.cancel(runId)),
    listResultRows: results.rows,
    copyResult(question) {
      const text = results.copy(question);
      return text.ok ? success(copyText(text.value)) : text;
    },
    findUserId: ({ accountId, personId }) => findUserId(accountId, personId),
  };
}

/** Who asks is somebody too, and often the one who made a thing. */
function ourName(state: State, accountId: string, userId: string): string | undefined {
  const ours = state.getState().accounts.find(({ id }) => id === accountId);
  return ours?.id.startsWith(`${ours.system}:${userId}@`) ? ours.name : undefined;
}
