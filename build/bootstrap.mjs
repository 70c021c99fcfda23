// @ts-check
import { pathToFileURL } from 'node:url';
import { bundle, bundleIsFresh } from './bundle.mjs';
import { dependenciesArePresent, installDependencies } from './dependencies.mjs';
import { electronIsPresent, installElectron, settleElectron } from './electron.mjs';
import { alone } from './lock.mjs';
import { stopWith } from './say.mjs';
import { installSystemPackages, missingSystemPackages } from './system-packages.mjs';

/**
 * @typedef {{ desk?: boolean, electron?: boolean, retryOfficial?: boolean }} Needs
 * `desk`: the packages of the headless desk too. `electron: false` leaves out Electron and the
 * bundle, for what runs on Node alone.
 */

/**
 * Does what is missing in this clone, and nothing else. Uses only Node's own modules until the
 * packages are there.
 * @param {Needs} [needs]
 */
export async function bootstrap(needs = {}) {
  const { desk = false, electron = true, retryOfficial = false } = needs;
  const steps = stepsFor({ desk, electron, retryOfficial });
  if (retryOfficial || steps.some(({ isDone }) => !isDone())) {
    await alone(async () => {
      for (const { isDone, work } of steps) if (!isDone()) await work();
    });
  }
  if (electron) settleElectron();
}

/**
 * @param {Required<Needs>} needs
 * @returns {{ isDone: () => boolean, work: () => Promise<void> }[]} in the order they need each other
 */
function stepsFor({ desk, electron, retryOfficial }) {
  const always = [
    {
      isDone: () => missingSystemPackages({ desk }).length === 0,
      work: () => installSystemPackages(missingSystemPackages({ desk })),
    },
    { isDone: () => dependenciesArePresent(), work: () => installDependencies() },
  ];
  if (!electron) return always;
  return [
    ...always,
    {
      isDone: () => !retryOfficial && electronIsPresent(),
      work: () => installElectron({ retryOfficial }),
    },
    { isDone: bundleIsFresh, work: () => bundle() },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await bootstrap({
      desk: process.argv.includes('--desk'),
      retryOfficial: process.argv.includes('--retry-official'),
    });
  } catch (reason) {
    stopWith(reason);
  }
}
