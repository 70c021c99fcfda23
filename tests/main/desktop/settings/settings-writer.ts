import { createProfileFiles } from '../../../../main/desktop/profile-files.ts';
import { createSettingsKeeper } from '../../../../main/desktop/settings/keeper.ts';
import { settingsFrom } from '../../../../main/desktop/settings/layers.ts';
import { readSettings } from '../../../../main/desktop/settings/read.ts';
import { createState } from '../../../../main/state.ts';

/** A person's settings as they are when they were changed for the so-manieth time. */
export function symphonyAt(change: number) {
  // Now short, now long, so that a file that was cut would show.
  const keyFile = `/keys/${'x'.repeat((change * 997) % 3_900)}/${change}.pem`;
  return { podUrl: 'https://acme.symphony.com', username: `user ${change}`, keyFile };
}

/** Opens the settings of a profile as the app does. `report` is told of files that are broken. */
export async function openSettings(folder: string, report: (name: string, aside: string) => void) {
  const files = createProfileFiles(folder, report);
  const source = await readSettings(files, `${folder}/no-policy.json`, report);
  await files.tidy();
  const settings = settingsFrom(source.layers.forced, source.chosen, source.layers.preset);
  const state = createState({ settings, about: { version: '', electron: '', keptIn: '' } });
  return { state, source, keeper: createSettingsKeeper(state, files, source) };
}

/** Changes a setting again and again, and says each time when that is done, until it is killed. */
async function changeForEver(folder: string, first: number): Promise<never> {
  const { keeper } = await openSettings(folder, (name, aside) => {
    throw new Error(`${name} was broken, and is kept as ${aside}`);
  });
  for (let change = first; ; change += 1) {
    const outcome = await keeper.change({ symphony: symphonyAt(change) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    process.stdout.write(`${change}\n`);
  }
}

const [, , command, folder, first] = process.argv;
if (command === 'change-for-ever' && folder) void changeForEver(folder, Number(first));
